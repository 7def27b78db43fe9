/* What a page does: figures open to the sentences they rest on, and all entities can be searched.
   Texts of articles become text nodes only, never markup. */
(function () {
  'use strict';

  var D = window.DATELINE = window.DATELINE || {};
  var root = document.documentElement.getAttribute('data-root') || '';
  var loading = Object.create(null);
  var articles = Object.create(null);

  /** Makes an element; children are elements or texts. */
  function element(name, attributes) {
    var made = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { made.setAttribute(key, attributes[key]); });
    for (var i = 2; i < arguments.length; i++) {
      if (arguments[i] !== null && arguments[i] !== undefined) {
        made.append(arguments[i]);
      }
    }
    return made;
  }

  function count(number) {
    return Number(number).toLocaleString('en-US');
  }

  function counted(number, one) {
    return count(number) + ' ' + (number === 1 ? one : one + 's');
  }

  /** A link out of the report, if there is an address of the web. */
  function outward(url, text) {
    return url && /^https?:\/\//i.test(url)
      ? element('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, text)
      : element('span', {}, text);
  }

  function quotation(place) {
    var item = articles[place[0]] || { source: place[0] };
    var words = (item.words || {})[place[1]];
    var made = element('li', { 'data-article': place[0] });
    if (words) {
      made.append(element('blockquote', {}, '“' + words + '”'));
    }
    var from = element('div', { 'class': 'from' }, item.source + ', ' + (item.date || 'undated') + ': ');
    from.append(outward(item.url, item.title || 'without a title'));
    if (item.copy) {
      from.append(' (a copy)');
    }
    made.append(from);
    if (item.copies) {
      var list = element('ul', {});
      item.listed.forEach(function (copy) {
        list.append(element('li', {}, outward(copy.url, copy.source + ', ' + (copy.date || 'undated'))));
      });
      if (item.copies > item.listed.length) {
        list.append(element('li', {}, 'and ' + count(item.copies - item.listed.length) + ' more'));
      }
      made.append(element('details', { 'class': 'from' },
        element('summary', {}, 'the same text in ' + counted(item.copies, 'other article')), list));
    }
    return made;
  }

  /** The articles of a period, and those of them that are quoted here. */
  function figureOfPeriod(start, end) {
    var page = D.page;
    var shown = (page.dated || []).filter(function (one) { return one[1] >= start && one[1] <= end; })
      .map(function (one) { return one[0]; });
    var days = page.series && page.series.day;
    var articles = 0;
    if (days) {
      days.place.forEach(function (place, i) {
        var day = D.periods.day.start[place];
        articles += day >= start && day <= end ? days.articles[i] : 0;
      });
    }
    return {
      about: page.about + ', ' + (start === end ? start : start + ' to ' + end),
      articles: articles,
      shown: shown,
      sql: page.sql.replace('{0}', start).replace('{1}', end)
    };
  }

  function figure(key) {
    var period = /^period:([\d-]+):([\d-]+)$/.exec(key);
    return period ? figureOfPeriod(period[1], period[2]) : D.page.figures[key];
  }

  /** Loads a script of data once. */
  function load(path) {
    loading[path] = loading[path] || new Promise(function (resolve, reject) {
      var script = element('script', { src: root + path });
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
    return loading[path];
  }

  D.texts = function (file) { Object.assign(articles, file); };

  function loadTexts(places) {
    var files = new Set(places.map(function (place) { return place[0].slice(0, D.textPrefix) || 'all'; }));
    return Promise.all(Array.from(files, function (file) { return load('data/texts/' + file + '.js'); }));
  }

  /** Opens a figure; the promise is kept when its sentences are there. */
  function open(key) {
    var shown = figure(key);
    if (!shown) {
      return Promise.resolve();
    }
    var dialog = document.getElementById('figure');
    var body = document.getElementById('figure-body');
    var places = shown.shown.map(function (index) { return D.page.evidence[index]; });
    var list = element('ol', {});
    var more = shown.articles - places.length;
    document.getElementById('figure-title').textContent = shown.about;
    body.replaceChildren(
      element('p', {}, counted(shown.articles, 'article') +
        (places.length ? '; sentences of ' + count(places.length) + ':' : '.')),
      list,
      element('p', { 'class': 'sql' },
        more > 0 ? 'And ' + count(more) + ' more. All of them:' : 'The same by SQL:',
        element('code', {}, shown.sql)));
    if (!dialog.open) {
      dialog.showModal();
    }
    document.getElementById('figure-title').focus();
    history.replaceState(null, '', '#' + encodeURIComponent(key));
    return loadTexts(places).then(function () {
      list.replaceChildren.apply(list, places.map(quotation));
    });
  }

  D.open = open;
  D.element = element;
  D.count = count;

  document.addEventListener('click', function (event) {
    var button = event.target.closest && event.target.closest('[data-figure]');
    if (button) {
      open(button.getAttribute('data-figure'));
    } else if (event.target.id === 'figure-close' || event.target.id === 'figure') {
      document.getElementById('figure').close();
    }
  });
  document.getElementById('figure').addEventListener('close', function () {
    history.replaceState(null, '', location.pathname.split('/').pop());
  });

  /* Search. */
  var results = Object.create(null);

  D.found = function (file, rows) { results[file] = rows; };

  function plain(text) {
    return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
  }

  function words(text) {
    return plain(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  }

  function fileOf(word) {
    var letters = Array.from(word);
    var beginning = /\p{Ideographic}/u.test(letters[0]) ? letters[0] : letters.slice(0, 2).join('');
    return Array.from(new TextEncoder().encode(beginning), function (one) {
      return one.toString(16).padStart(2, '0');
    }).join('');
  }

  /** The rows of a file, if there is one. */
  function rowsOf(file) {
    return (D.searchFiles || []).indexOf(file) < 0
      ? Promise.resolve([])
      : load('data/search/' + file + '.js').then(function () { return results[file]; });
  }

  function matches(row, asked) {
    var names = [row[0]].concat(row[5]);
    return names.some(function (name) {
      var own = words(name);
      return asked.every(function (word) {
        return own.some(function (one) {
          return one.startsWith(word) || (/\p{Ideographic}/u.test(word) && one.indexOf(word) >= 0);
        });
      });
    });
  }

  function result(row) {
    var about = D.types[row[1]] + ', ' + counted(row[2], 'article') +
      (row[5].length ? '; also ' + row[5].slice(0, 4).join(', ') : '') + (row[4] ? '; ' + row[4] : '');
    return element('li', {},
      row[3] ? element('a', { href: root + row[3] }, row[0]) : element('strong', {}, row[0]),
      element('span', { 'class': 'about' }, about + (row[3] ? '' : '; no page of its own')));
  }

  var input = document.getElementById('search');
  var list = document.getElementById('found');

  function search() {
    var asked = words(input.value);
    if (!asked.length || (asked[0].length < 2 && !/\p{Ideographic}/u.test(asked[0]))) {
      list.hidden = true;
      return;
    }
    rowsOf(fileOf(asked[0])).then(function (rows) {
      var hits = rows.filter(function (row) { return matches(row, asked); });
      list.replaceChildren();
      hits.slice(0, 20).forEach(function (row) { list.append(result(row)); });
      if (hits.length !== list.children.length || !hits.length) {
        list.append(element('li', {}, hits.length
          ? 'and ' + count(hits.length - 20) + ' more' : 'No entity has a name like that.'));
      }
      list.hidden = false;
    });
  }

  input.addEventListener('input', search);
  input.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      list.hidden = true;
    } else if (event.key === 'Enter') {
      var first = list.querySelector('a');
      if (first) {
        location.href = first.href;
      }
    }
  });
  document.addEventListener('click', function (event) {
    if (!event.target.closest('.search')) {
      list.hidden = true;
    }
  });

  window.addEventListener('load', function () {
    var key = decodeURIComponent(location.hash.slice(1));
    if (D.page && key && (key.startsWith('period:') || (D.page.figures || {})[key])) {
      open(key);
    }
  });
})();
