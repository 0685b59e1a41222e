namespace Okoshi.Cli;

/// <summary>Where a command writes: results to standard output, progress and errors to standard error.</summary>
public sealed record CommandConsole(TextWriter Output, TextWriter Error)
{
    /// <summary>Standard output for results in an encoding of their own.</summary>
    public Func<Stream> OpenOutput { get; init; } = Console.OpenStandardOutput;
}
