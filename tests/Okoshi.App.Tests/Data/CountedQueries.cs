using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Okoshi.App.Tests.Data;

/// <summary>Counts what the database is asked.</summary>
internal sealed class CountedQueries : ILoggerProvider, ILogger
{
    private int count;

    public int Count
    {
        get => count;
        set => count = value;
    }

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
        if (eventId == RelationalEventId.CommandExecuted)
            Interlocked.Increment(ref count);
    }

    public void Dispose() { }
}
