using System.Globalization;
using Okoshi.App.Imports;

namespace Okoshi.App.Chain;

/// <summary>What a run of the whole chain is asked for; the same request on the same pack gives the same bytes.</summary>
/// <param name="Audience"><c>synthetic:N</c> for N drawn persons, or the path of a CSV file of people.</param>
/// <param name="Seed">Seed of everything that is drawn.</param>
/// <param name="AsOf">The day on which everything is judged.</param>
public sealed record ChainRequest(string Audience, long Seed, DateOnly AsOf)
{
    private const string SyntheticPrefix = "synthetic:";

    /// <summary>The audience of the first start.</summary>
    public const string StandardAudience = "synthetic:1000";

    /// <summary>The seed of the first start.</summary>
    public const long StandardSeed = 1;

    /// <summary>Number of persons to draw; null when the audience is a file.</summary>
    /// <exception cref="BadInputException">The number cannot be read.</exception>
    public int? SyntheticCount
    {
        get
        {
            if (!Audience.StartsWith(SyntheticPrefix, StringComparison.Ordinal))
                return null;
            return int.TryParse(Audience.AsSpan(SyntheticPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                ? count
                : throw new BadInputException(
                    new ImportProblem(
                        "--audience",
                        0,
                        "",
                        $"「{Audience}」の人数を読み取れません",
                        "synthetic:1000 のような整数が必要です",
                        "人数を直してください"
                    )
                );
        }
    }

    /// <summary>The audience as files and pages name it: no folder of the machine.</summary>
    public string AudienceName => SyntheticCount is null ? Path.GetFileName(Audience) : Audience;
}
