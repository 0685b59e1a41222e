namespace Okoshi.Architecture.Tests.Guards;

/// <summary>A file that no longer fits a reader's head is split.</summary>
internal static class FileLength
{
    public const int Limit = 300;

    public static IEnumerable<string> Violations(string file, IReadOnlyCollection<string> lines) =>
        lines.Count > Limit ? [$"{file} has {lines.Count} lines, more than {Limit}."] : [];
}
