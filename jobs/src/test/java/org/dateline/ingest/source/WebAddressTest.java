package org.dateline.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

  private static WebAddress of(String text) {
    return WebAddress.of(text).orElseThrow(() -> new AssertionError("no address: " + text));
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.Harbour-Post.example/news/quay?id=1#top, harbour-post.example, /news/quay",
    "http://edition.cnn.com:8080/, edition.cnn.com, /",
    "//bbc.co.uk/news, bbc.co.uk, /news",
    "feed:https://bbc.co.uk/rss, bbc.co.uk, /rss",
    "http:/bbc.co.uk, bbc.co.uk, ''",
    "https://ann:pw@bbc.co.uk/, bbc.co.uk, /",
    "https://m.bbc.co.uk./a, bbc.co.uk, /a",
    "https://xn--bcher-kva.de/x, bücher.de, /x",
    "bbc.co.uk/news, bbc.co.uk, /news",
    "www.quay.local/x, quay.local, /x",
    "http://[::1]/x, [::1], /x",
    "https://my_host.example/, my_host.example, /"
  })
  void address_isHostAndPath(String text, String host, String path) {
    assertThat(of(text)).isEqualTo(new WebAddress(host, path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Harbour Times",
        "The council voted.",
        "quay",
        "story.doc",
        "ann@bbc.co.uk",
        "mailto:ann@bbc.co.uk",
        "bbc.co.uk has news",
        "C:\\news\\quay.txt"
      })
  void textWithoutAHost_isNoAddress(String text) {
    assertThat(WebAddress.of(text)).isEmpty();
    assertThat(WebAddress.of(null)).isEmpty();
  }

  @Test
  void hostLongerThanAny_isNone() {
    assertThat(WebAddress.of("https://" + "a.".repeat(130) + "example/")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "edition.cnn.com, cnn.com",
    "bbc.co.uk, bbc.co.uk",
    "news.bbc.co.uk, bbc.co.uk",
    "a.blogspot.com, a.blogspot.com",
    "quay.unknownsuffix, quay.unknownsuffix",
    "a.quay.unknownsuffix, quay.unknownsuffix",
    "co.uk, co.uk",
    "127.0.0.1, 127.0.0.1"
  })
  void registeredDomain_isWhatSomeoneBought(String host, String domain) {
    assertThat(new WebAddress(host, "").registeredDomain()).isEqualTo(domain);
  }

  @Test
  void domains_goUpToTheRegisteredOneAndItsSuffix() {
    assertThat(of("https://a.b.cnn.com/").domains())
        .containsExactly("a.b.cnn.com", "b.cnn.com", "cnn.com", "com");
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, true",
    "printer.local, true",
    "127.0.0.1, true",
    "192.168.1.7, true",
    "172.20.0.1, true",
    "172.32.0.1, false",
    "8.8.8.8, false",
    "[::1], true",
    "cnn.com, false",
    "local.example, false"
  })
  void readersOwnMachineAndNetwork_areLocal(String host, boolean local) {
    assertThat(new WebAddress(host, "").isLocal()).isEqualTo(local);
  }

  @ParameterizedTest
  @CsvSource({
    "https://medium.com/@someone/quay, medium.com, medium.com/@someone",
    "https://medium.com/%40someone, medium.com, medium.com/@someone",
    "https://medium.com/quay, medium.com, medium.com",
    "https://medium.com/harbour/quay, medium.com, medium.com/harbour",
    "https://harbour.medium.com/quay, medium.com, harbour.medium.com",
    "https://a.harbour.medium.com/quay, medium.com, harbour.medium.com"
  })
  void ownerOnAPlatform_isTheSubdomainOrTheAccount(String address, String platform, String owner) {
    assertThat(of(address).owner(platform)).isEqualTo(owner);
  }

  @Test
  void ownerElsewhere_isTheRegisteredDomain() {
    assertThat(of("https://edition.cnn.com/a/b").owner(null)).isEqualTo("cnn.com");
  }

  @Test
  void nameOfAFile_isNoDomain() {
    assertThat(WebAddress.isFileName("story.md")).isTrue();
    assertThat(WebAddress.isFileName(" STORY.ZIP ")).isTrue();
    assertThat(WebAddress.isFileName("news.story.md")).isFalse();
    assertThat(WebAddress.isFileName("story.com")).isFalse();
  }
}
