namespace Okoshi.Architecture.Tests.Guards;

/// <summary>A line fits a screen.</summary>
internal static class LineLength
{
    public const int Limit = 140;

    public static IEnumerable<string> Violations(string file, IEnumerable<string> lines) =>
        lines
            .Select((line, index) => (line.Length, Number: index + 1))
            .Where(l => l.Length > Limit)
            .Select(l => $"{file}:{l.Number} has {l.Length} characters, more than {Limit}.");
}
