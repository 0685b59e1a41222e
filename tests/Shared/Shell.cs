using System.Diagnostics;

namespace Okoshi.Tests;

/// <summary>What a command left behind.</summary>
internal sealed record ShellResult(int ExitCode, string Output, string Error);

/// <summary>Runs commands as a reader of the documents types them.</summary>
internal static class Shell
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    /// <summary>Runs a line or a script of bash and waits; a command that hangs is ended with all that it started.</summary>
    public static async Task<ShellResult> RunAsync(
        string script,
        string folder,
        IReadOnlyDictionary<string, string> environment,
        CancellationToken cancellationToken,
        params string[] prefix
    )
    {
        string[] words = [.. prefix, "bash", "-c", script];
        var start = new ProcessStartInfo(words[0], words[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        // The test platform's own settings must not reach the commands.
        foreach (
            var name in start
                .Environment.Keys.Where(k =>
                    k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) && k != "MSBUILDDISABLENODEREUSE"
                    || k.StartsWith("TESTINGPLATFORM", StringComparison.Ordinal)
                )
                .ToArray()
        )
            start.Environment.Remove(name);
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Limit);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new ShellResult(process.ExitCode, await output, await error);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}
