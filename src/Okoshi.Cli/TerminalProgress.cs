using Okoshi.App.Japanese;
using Okoshi.App.Progress;

namespace Okoshi.Cli;

/// <summary>
/// Shows long work on standard error: on a terminal one line written over and over, in a file or pipe a line now and then.
/// </summary>
public sealed class TerminalProgress(TextWriter error, bool isTerminal, TimeProvider time) : IProgress<WorkProgress>, IDisposable
{
    private static readonly TimeSpan TerminalPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan FilePause = TimeSpan.FromSeconds(10);
    private const int LineWidth = 78;
    private readonly Lock gate = new();
    private WorkProgress? last;
    private long lastWritten;
    private int widthOnScreen;

    /// <summary>For a command: a rewritten line only where standard error is really a terminal.</summary>
    public static TerminalProgress For(CommandConsole console)
    {
        return new TerminalProgress(
            console.Error,
            ReferenceEquals(console.Error, Console.Error) && !Console.IsErrorRedirected,
            TimeProvider.System
        );
    }

    /// <summary>Takes the newest state; may be called from any thread.</summary>
    public void Report(WorkProgress value)
    {
        lock (gate)
        {
            var isNew = last?.Label != value.Label;
            var ends = value.IsFinished && !(last is { IsFinished: true } && !isNew);
            var isDue = time.GetElapsedTime(lastWritten) >= (isTerminal ? TerminalPause : FilePause);
            if (isNew && isTerminal && last is not null)
                EndLine();
            last = value;
            if (!isNew && !ends && !isDue)
                return;
            Write(value);
        }
    }

    /// <summary>Leaves the line, so that what follows starts on its own.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            if (isTerminal && last is not null)
                EndLine();
            last = null;
        }
    }

    private void Write(WorkProgress value)
    {
        lastWritten = time.GetTimestamp();
        var text = DisplayWidth.Cut(value.ToString().ReplaceLineEndings(" "), LineWidth);
        if (isTerminal)
        {
            error.Write("\r" + DisplayWidth.Pad(text, widthOnScreen, right: false));
            widthOnScreen = DisplayWidth.Of(text);
        }
        else
        {
            error.WriteLine(text);
        }
        error.Flush();
    }

    private void EndLine()
    {
        error.WriteLine();
        widthOnScreen = 0;
    }
}
