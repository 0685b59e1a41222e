using System.Text.RegularExpressions;

namespace Okoshi.Architecture.Tests.Guards;

/// <summary>
/// The tables of figures in a pack are read in one place, which hands them to whoever computes; the check of printed sums looks at the rows
/// themselves. A second reader would be a second opinion about the same number.
/// </summary>
internal static partial class FigureRows
{
    private static readonly string[] Readers = ["src/Okoshi.App/Region/Datasets/PrintedRegion.cs", "src/Okoshi.App/Packs/PackSums.cs"];

    public static IEnumerable<string> Violations(string file, string text) =>
        Readers.Contains(file.Replace('\\', '/'))
            ? []
            : Reading().Matches(text).Select(m => $"{file} reads {m.Groups[1].Value}: ask PackFigures.Printed.");

    [GeneratedRegex(@"Rows<(PopulationRow|IndustryRow|QuotientRow)>")]
    private static partial Regex Reading();
}
