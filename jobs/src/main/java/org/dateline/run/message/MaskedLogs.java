package org.dateline.run.message;

import java.util.List;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.Filter;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.AppenderRef;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.config.Property;
import org.apache.logging.log4j.core.filter.Filterable;
import org.apache.logging.log4j.core.impl.Log4jContextFactory;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.message.SimpleMessage;
import org.jspecify.annotations.Nullable;

/**
 * Hides {@link Secrets} in what this process logs, also in what Spark, Iceberg and drivers log,
 * whichever configuration of Log4j is in use. Another implementation of SLF4J is left alone.
 */
public final class MaskedLogs {

  /** Masks all appenders, and those of a configuration that is loaded later. */
  public static void install() {
    if (LogManager.getFactory() instanceof Log4jContextFactory factory) {
      factory.getSelector().getLoggerContexts().forEach(MaskedLogs::install);
    }
  }

  private static void install(LoggerContext context) {
    if (mask(context)) {
      context.addPropertyChangeListener(
          change -> {
            if (LoggerContext.PROPERTY_CONFIG.equals(change.getPropertyName())) {
              mask(context);
            }
          });
    }
  }

  /** True if an appender was not masked yet. */
  private static boolean mask(LoggerContext context) {
    boolean changed = false;
    for (LoggerConfig logger : context.getConfiguration().getLoggers().values()) {
      for (Appender appender : List.copyOf(logger.getAppenders().values())) {
        if (!(appender instanceof Masking)) {
          AppenderRef rule = rule(logger, appender.getName());
          logger.removeAppender(appender.getName());
          logger.addAppender(new Masking(appender), rule.getLevel(), rule.getFilter());
          changed = true;
        }
      }
    }
    if (changed) {
      // Tells listeners of a changed configuration, us among them.
      context.updateLoggers();
    }
    return changed;
  }

  /** Which events an appender gets; all if it was added by a program. */
  private static AppenderRef rule(LoggerConfig logger, String appender) {
    return logger.getAppenderRefs().stream()
        .filter(reference -> reference.getRef().equals(appender))
        .findFirst()
        .orElseGet(() -> AppenderRef.createAppenderRef(appender, null, null));
  }

  private static final class Masking extends AbstractAppender {
    private final Appender appender;

    Masking(Appender appender) {
      super(appender.getName(), filter(appender), null, false, Property.EMPTY_ARRAY);
      this.appender = appender;
      start();
    }

    /**
     * The filter of an appender, which the appender's callers must apply, since the appender does
     * not.
     */
    private static @Nullable Filter filter(Appender appender) {
      return appender instanceof Filterable filterable ? filterable.getFilter() : null;
    }

    @Override
    public void append(LogEvent event) {
      String text = event.getMessage().getFormattedMessage();
      String shown = Secrets.mask(text);
      Throwable thrown = event.getThrown();
      Throwable shownThrown = thrown == null ? null : Secrets.mask(thrown);
      if (shown.equals(text) && shownThrown == thrown) {
        appender.append(event);
        return;
      }
      appender.append(
          new Log4jLogEvent.Builder(event)
              .setMessage(new SimpleMessage(shown))
              .setThrown(shownThrown)
              .setThrownProxy(null)
              .build());
    }
  }

  private MaskedLogs() {}
}
