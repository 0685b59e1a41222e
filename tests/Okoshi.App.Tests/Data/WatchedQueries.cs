using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Okoshi.App.Tests.Data;

/// <summary>Counts what the database is asked, and can act between one query and the next.</summary>
internal sealed class WatchedQueries : ILoggerProvider, ILogger
{
    private int count;

    public int Count
    {
        get => count;
        set => count = value;
    }

    /// <summary>Told the text of every query that has been answered, before the next one is asked.</summary>
    public Action<string>? Answered { get; set; }

    public void Register(ILoggingBuilder logging) =>
        logging.AddProvider(this).AddFilter(DbLoggerCategory.Database.Command.Name, LogLevel.Information);

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        if (eventId != RelationalEventId.CommandExecuted)
            return;
        Interlocked.Increment(ref count);
        Answered?.Invoke(formatter(state, exception));
    }

    public void Dispose() { }
}
