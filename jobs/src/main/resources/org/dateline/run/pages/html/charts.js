/* The charts of a page, by the kind that its sections name. Tooltips are drawn, not written as markup. */
(function () {
  'use strict';

  var D = window.DATELINE;
  var page = D.page || {};
  var root = document.documentElement.getAttribute('data-root') || '';
  var charts = [];

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
  }

  function base() {
    return {
      animation: false,
      backgroundColor: 'transparent',
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colour('ink') },
      tooltip: {
        renderMode: 'richText', confine: true, backgroundColor: colour('card'), borderColor: colour('rule'),
        textStyle: { color: colour('ink'), fontSize: 13 }
      }
    };
  }

  function axis(more) {
    return Object.assign({
      axisLabel: { color: colour('soft'), hideOverlap: true },
      axisLine: { lineStyle: { color: colour('rule') } },
      splitLine: { lineStyle: { color: colour('rule'), opacity: .6 } }
    }, more);
  }

  /** Braces would be taken for a style of the drawn text. */
  function drawn(text) {
    return String(text).replace(/[{}|]/g, ' ');
  }

  function shortened(text, length) {
    var letters = Array.from(drawn(text));
    return letters.length > length ? letters.slice(0, length - 1).join('') + '…' : letters.join('');
  }

  function go(path) {
    if (path && path !== 'null') {
      location.href = root + path;
    }
  }

  function choice(place, name, options, chosen, then) {
    var set = D.element('fieldset', {}, D.element('legend', {}, name));
    options.forEach(function (option) {
      var radio = D.element('input', { type: 'radio', name: name });
      radio.checked = option[0] === chosen;
      radio.addEventListener('change', function () { then(option[0]); });
      set.append(D.element('label', {}, radio, ' ' + option[1]));
    });
    place.append(set);
  }

  function table(place, caption, heads, rows) {
    var head = D.element('tr', {});
    heads.forEach(function (one, i) { head.append(D.element('th', { scope: 'col', 'class': i ? 'n' : '' }, one)); });
    var body = D.element('tbody', {});
    rows.forEach(function (row) {
      var line = D.element('tr', {});
      row.forEach(function (cell, i) { line.append(D.element('td', { 'class': i ? 'n' : '' }, cell)); });
      body.append(line);
    });
    var open = place.querySelector('details') && place.querySelector('details').open;
    var fold = D.element('details', {}, D.element('summary', {}, caption + ': table'),
      D.element('div', { 'class': 'scroll tall', role: 'region', 'aria-label': caption, tabindex: '0' },
        D.element('table', {}, D.element('caption', {}, caption), D.element('thead', {}, head), body)));
    fold.open = open;
    place.replaceChildren(fold);
  }

  function percent(share) {
    return share === null ? '–' : (100 * share).toFixed(share < .1 ? 2 : 1) + ' %';
  }

  /** Last day of a period. */
  function lastDay(granularity, start) {
    var day = new Date(start + 'T00:00:00Z');
    if (granularity === 'week') {
      day.setUTCDate(day.getUTCDate() + 6);
    } else if (granularity === 'month') {
      day.setUTCMonth(day.getUTCMonth() + 1);
      day.setUTCDate(0);
    }
    return day.toISOString().slice(0, 10);
  }

  function granularities() {
    return ['month', 'week', 'day'].filter(function (one) { return (D.periods || {})[one]; });
  }

  /** Month, unless there are only a few. */
  function usual() {
    var all = granularities();
    return all.filter(function (one) { return D.periods[one].start.length >= 6; })[0] || all[all.length - 1];
  }

  function trend(chart, controls, below) {
    var state = { granularity: usual(), measure: 'share' };
    var measures = [['share', 'share of articles'], ['articles', 'articles'], ['stories', 'stories'], ['originals', 'originals']];

    function columns() {
      var periods = D.periods[state.granularity];
      var own = (page.series || {})[state.granularity] || { place: [] };
      var at = {};
      own.place.forEach(function (place, i) { at[place] = i; });
      return periods.start.map(function (start, place) {
        var i = at[place];
        var total = periods.total[place];
        var has = i !== undefined;
        return {
          start: start, total: total, coverage: periods.coverage[place],
          articles: has ? own.articles[i] : 0, stories: has ? (own.stories || own.articles)[i] : 0,
          originals: has ? (own.originals || own.articles)[i] : 0, burst: has && own.burst ? own.burst[i] : 0,
          share: total ? (has ? own.articles[i] : 0) / total : null,
          low: total ? (has ? own.low[i] : 0) : null,
          high: total ? (has ? own.high[i] : periods.high[place]) : null
        };
      });
    }

    /** Runs of periods, as areas to shade. */
    function areas(rows, isIn, style) {
      var found = [];
      rows.forEach(function (row, i) {
        if (!isIn(row)) { return; }
        var last = found[found.length - 1];
        if (last && last[1].i === i - 1) {
          last[1] = { xAxis: row.start, i: i };
        } else {
          found.push([{ xAxis: row.start, itemStyle: { color: style } }, { xAxis: row.start, i: i }]);
        }
      });
      return found;
    }

    function inBurst(row) {
      return row.burst > 0 || (page.bursts || []).some(function (burst) {
        return burst.granularity === state.granularity && burst.start <= row.start && row.start <= burst.end;
      });
    }

    function draw() {
      if (!state.granularity) {
        below.replaceChildren(D.element('p', { 'class': 'none' }, 'No article has a date.'));
        return;
      }
      var rows = columns();
      var share = state.measure === 'share';
      var value = function (row) { return row.total ? row[state.measure] : null; };
      var marks = areas(rows, inBurst, colour('burst'))
        .concat(areas(rows, function (row) { return row.coverage !== null && row.coverage < .5; }, colour('gap')));
      var band = { type: 'line', stack: 'band', symbol: 'none', lineStyle: { opacity: 0 }, silent: true };
      var line = {
        name: state.measure, type: 'line', data: rows.map(value), showSymbol: rows.length < 90, symbolSize: 6,
        lineStyle: { color: colour('line'), width: 2 }, itemStyle: { color: colour('line') }, connectNulls: false,
        markArea: { silent: true, data: marks, itemStyle: { borderWidth: 0 } }
      };
      chart.setOption(Object.assign(base(), {
        grid: { left: 56, right: 16, top: 16, bottom: 64 },
        xAxis: axis({ type: 'category', data: rows.map(function (row) { return row.start; }), boundaryGap: true }),
        yAxis: axis({
          type: 'value', min: 0,
          axisLabel: { color: colour('soft'), formatter: function (v) { return share ? +(100 * v).toFixed(2) + ' %' : D.count(v); } }
        }),
        dataZoom: [{ type: 'slider', height: 22, bottom: 8, textStyle: { color: colour('soft') } }, { type: 'inside', zoomOnMouseWheel: 'ctrl' }],
        tooltip: Object.assign(base().tooltip, {
          trigger: 'axis',
          formatter: function (points) {
            var row = rows[points[0].dataIndex];
            return row.start + '\n' + (row.total
              ? D.count(row.articles) + ' of ' + D.count(row.total) + ' articles: ' + percent(row.share) +
                ' (' + percent(row.low) + '–' + percent(row.high) + ')\n' +
                D.count(row.stories) + ' stories, ' + D.count(row.originals) + ' originals' +
                (row.coverage !== null && row.coverage < .5 ? '\nfew articles came in: ' + percent(row.coverage) + ' of those expected' : '')
              : 'no article of any kind');
          }
        }),
        series: share ? [
          Object.assign({}, band, { data: rows.map(function (row) { return row.low; }) }),
          Object.assign({}, band, {
            data: rows.map(function (row) { return row.total ? row.high - row.low : null; }),
            areaStyle: { color: colour('band') }
          }), line] : [line]
      }), true);
      table(below, 'By ' + state.granularity, [state.granularity + ' from', 'articles', 'of', 'share', '95 % interval', 'stories', 'originals'],
        rows.filter(function (row) { return row.articles > 0; }).reverse().map(function (row) {
          var key = 'period:' + row.start + ':' + lastDay(state.granularity, row.start);
          return [row.start,
            D.element('button', { type: 'button', 'class': 'figure', 'data-figure': key }, D.count(row.articles)),
            D.count(row.total), percent(row.share), percent(row.low) + '–' + percent(row.high),
            D.count(row.stories), D.count(row.originals)];
        }));
    }

    chart.getZr().on('click', function (event) {
      var at = chart.convertFromPixel({ gridIndex: 0 }, [event.offsetX, event.offsetY]);
      if (at && chart.containPixel({ gridIndex: 0 }, [event.offsetX, event.offsetY])) {
        var row = columns()[Math.round(at[0])];
        if (row && row.articles) {
          D.open('period:' + row.start + ':' + lastDay(state.granularity, row.start));
        }
      }
    });
    if (state.granularity) {
      choice(controls, 'by', granularities().map(function (one) { return [one, one]; }), state.granularity,
        function (chosen) { state.granularity = chosen; draw(); });
      choice(controls, 'show', measures, state.measure, function (chosen) { state.measure = chosen; draw(); });
    }
    return draw;
  }

  function network(chart) {
    var types = ['PERSON', 'ORGANIZATION', 'LOCATION', 'PRODUCT', 'EVENT', 'MISC'];
    var most = Math.max.apply(null, page.network.nodes.map(function (node) { return node.articles; }).concat(1));
    chart.on('click', function (event) {
      go(event.dataType === 'edge' ? event.data.page : event.data.page);
    });
    return function () {
      chart.setOption(Object.assign(base(), {
        legend: { data: types.map(function (type) { return type.toLowerCase(); }), textStyle: { color: colour('ink') }, top: 0, backgroundColor: colour('paper'), z: 5 },
        tooltip: Object.assign(base().tooltip, {
          formatter: function (event) {
            return event.dataType === 'edge'
              ? drawn(event.data.label_) + '\n' + D.count(event.data.articles) + ' articles with both in one sentence'
              : drawn(event.data.name_) + '\n' + D.count(event.data.articles) + ' articles';
          }
        }),
        series: [{
          type: 'graph', layout: 'force', roam: true, draggable: true, zoom: page.network.nodes.length > 90 ? .56 : .8, top: 40, bottom: 10,
          force: { initLayout: 'circular', repulsion: 140, edgeLength: [30, 90], gravity: .12, layoutAnimation: false },
          categories: types.map(function (type) { return { name: type.toLowerCase() }; }),
          label: {
            show: true, position: 'right', color: colour('ink'), fontSize: 11, textBorderColor: colour('paper'), textBorderWidth: 2,
            formatter: function (event) { return shortened(event.data.name_, 26); }
          },
          labelLayout: { hideOverlap: true },
          emphasis: { focus: 'adjacency' },
          lineStyle: { color: colour('soft'), opacity: .5 },
          data: page.network.nodes.map(function (node) {
            return {
              id: node.id, name: node.id, name_: node.name, articles: node.articles, page: node.page,
              category: types.indexOf(node.type), symbolSize: 8 + 30 * Math.sqrt(node.articles / most)
            };
          }),
          edges: page.network.edges.map(function (edge) {
            var names = Object.create(null);
            page.network.nodes.forEach(function (node) { names[node.id] = node.name; });
            return {
              source: edge.from, target: edge.to, articles: edge.articles, page: edge.page,
              label_: names[edge.from] + ' and ' + names[edge.to],
              lineStyle: { width: 1 + Math.log2(1 + edge.articles) / 2 }
            };
          })
        }]
      }), true);
    };
  }

  function bursts(chart) {
    var names = [];
    page.bursts.forEach(function (burst) {
      if (names.indexOf(burst.name) < 0) { names.push(burst.name); }
    });
    chart.on('click', function (event) { go(page.bursts[event.dataIndex].page); });
    return function () {
      var heaviest = Math.max.apply(null, page.bursts.map(function (burst) { return burst.weight; }).concat(1));
      chart.setOption(Object.assign(base(), {
        grid: { left: 150, right: 16, top: 8, bottom: 64 },
        xAxis: axis({ type: 'time' }),
        yAxis: axis({
          type: 'category', inverse: true, data: names,
          axisLabel: { color: colour('ink'), interval: 0, formatter: function (name) { return shortened(name, 20); } }
        }),
        dataZoom: [{ type: 'slider', height: 22, bottom: 8, textStyle: { color: colour('soft') } }],
        tooltip: Object.assign(base().tooltip, {
          formatter: function (event) {
            var burst = page.bursts[event.dataIndex];
            return drawn(burst.name) + '\n' + burst.start + ' to ' + burst.end + '\nweight ' + burst.weight.toFixed(1);
          }
        }),
        series: [{
          type: 'custom', encode: { x: [1, 2], y: 0 },
          data: page.bursts.map(function (burst) {
            return [names.indexOf(burst.name), burst.start, burst.end, burst.weight];
          }),
          renderItem: function (parameters, api) {
            var from = api.coord([api.value(1), api.value(0)]);
            var to = api.coord([api.value(2), api.value(0)]);
            var height = Math.max(4, api.size([0, 1])[1] * .6);
            return {
              type: 'rect',
              shape: echarts.graphic.clipRectByRect(
                { x: from[0], y: from[1] - height / 2, width: Math.max(4, to[0] - from[0]), height: height },
                { x: parameters.coordSys.x, y: parameters.coordSys.y, width: parameters.coordSys.width, height: parameters.coordSys.height }),
              style: { fill: colour('line'), opacity: .35 + .65 * api.value(3) / heaviest }
            };
          }
        }]
      }), true);
    };
  }

  function calendar(chart, controls, below) {
    var state = { granularity: usual() };
    var data = page.calendar;

    function draw() {
      var cells = data.cells[state.granularity] || [];
      var periods = state.granularity ? D.periods[state.granularity].start : [];
      var most = Math.max.apply(null, cells.map(function (cell) { return cell[2]; }).concat(1));
      chart.setOption(Object.assign(base(), {
        grid: { left: 150, right: 16, top: 8, bottom: 110 },
        xAxis: axis({ type: 'category', data: periods, splitLine: { show: false } }),
        yAxis: axis({
          type: 'category', inverse: true, data: data.sources, splitLine: { show: false },
          axisLabel: { color: colour('ink'), interval: 0, formatter: function (name) { return shortened(name, 20); } }
        }),
        dataZoom: [{ type: 'slider', height: 22, bottom: 8, textStyle: { color: colour('soft') } }],
        visualMap: {
          type: 'continuous', min: 0, max: Math.log2(1 + most), dimension: 2, orient: 'horizontal', left: 'center', bottom: 40, itemHeight: 120,
          itemWidth: 12, text: [D.count(most) + ' articles', '0'], textStyle: { color: colour('soft') }, calculable: false,
          inRange: { color: [colour('scale-low'), colour('scale-high')] }
        },
        tooltip: Object.assign(base().tooltip, {
          formatter: function (event) {
            var cell = cells[event.dataIndex];
            return drawn(data.sources[cell[1]]) + ', ' + periods[cell[0]] + '\n' + D.count(cell[2]) + ' articles' +
              (cell[3] ? '\n' + D.count(cell[3]) + ' days on which something was expected and nothing came' : '') +
              (cell[4] ? '\n' + D.count(cell[4]) + ' days with a dump of articles' : '');
          }
        }),
        series: [{
          type: 'heatmap', progressive: 5000,
          data: cells.map(function (cell) {
            var marked = cell[4] ? colour('violet') : cell[3] && (state.granularity === 'day' || !cell[2] || cell[3] > 6) ? colour('mark') : null;
            return {
              value: [cell[0], cell[1], Math.log2(1 + cell[2])],
              itemStyle: marked ? { borderColor: marked, borderWidth: 1.5 } : {}
            };
          })
        }]
      }), true);
      table(below, 'Articles by outlet and ' + (state.granularity || 'day'), ['outlet', 'from', 'articles', 'missing days', 'dumps'],
        cells.slice(0, 3000).map(function (cell) {
          return [data.sources[cell[1]], periods[cell[0]], D.count(cell[2]), D.count(cell[3]), D.count(cell[4])];
        }));
    }

    if (state.granularity) {
      choice(controls, 'by', granularities().map(function (one) { return [one, one]; }), state.granularity,
        function (chosen) { state.granularity = chosen; draw(); });
    }
    return draw;
  }

  function likeness(chart, controls, below) {
    var data = page.likeness;
    chart.on('click', function (event) { go(data.pages[event.value[1]]); });
    return function () {
      var both = [];
      data.cells.forEach(function (cell) {
        both.push([cell[0], cell[1], cell[2], cell[3]], [cell[1], cell[0], cell[2], cell[3]]);
      });
      var values = both.map(function (cell) { return cell[2]; });
      chart.setOption(Object.assign(base(), {
        grid: { left: 150, right: 16, top: 8, bottom: 150 },
        xAxis: axis({ type: 'category', data: data.sources, splitLine: { show: false }, axisLabel: {
          color: colour('ink'), rotate: 60, interval: 0, formatter: function (name) { return shortened(name, 18); } } }),
        yAxis: axis({ type: 'category', inverse: true, data: data.sources, splitLine: { show: false }, axisLabel: {
          color: colour('ink'), interval: 0, formatter: function (name) { return shortened(name, 20); } } }),
        visualMap: {
          type: 'continuous', dimension: 2, min: Math.min.apply(null, values.concat(1)), max: Math.max.apply(null, values.concat(0)),
          orient: 'horizontal', left: 'center', bottom: 0, itemWidth: 12, itemHeight: 120, precision: 2,
          text: ['unlike', 'alike'], textStyle: { color: colour('soft') }, inRange: { color: [colour('scale-high'), colour('scale-low')] }
        },
        tooltip: Object.assign(base().tooltip, {
          formatter: function (event) {
            return drawn(data.sources[event.value[1]]) + '\n' + drawn(data.sources[event.value[0]]) +
              '\ndivergence ' + event.value[2].toFixed(3) + '\n' + D.count(event.value[3]) + ' stories in both';
          }
        }),
        series: [{ type: 'heatmap', data: both }]
      }), true);
      table(below, 'Outlets in pairs', ['outlet', 'other', 'divergence', 'shared stories'], data.cells.map(function (cell) {
        return [data.sources[cell[0]], data.sources[cell[1]], cell[2].toFixed(3), D.count(cell[3])];
      }));
    };
  }

  var kinds = { trend: trend, network: network, bursts: bursts, calendar: calendar, likeness: likeness };

  document.querySelectorAll('.chart').forEach(function (place) {
    var section = place.closest('section');
    var chart = echarts.init(place);
    var draw = kinds[place.getAttribute('data-kind')](
      chart, section.querySelector('.controls'), section.querySelector('.chart-table'));
    draw();
    charts.push([chart, draw]);
  });

  function redraw() {
    charts.forEach(function (one) { one[0].resize(); one[1](); });
  }

  window.addEventListener('resize', function () {
    charts.forEach(function (one) { one[0].resize(); });
  });
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  window.addEventListener('beforeprint', redraw);
})();
