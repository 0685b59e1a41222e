using Okoshi.App.Documents;
using Okoshi.App.Imports;
using Okoshi.App.Sentences;
using Okoshi.Engine.Region;

namespace Okoshi.App.Region;

/// <summary>A mismatch with its index or the reason why there is none.</summary>
public sealed record MismatchResult(
    decimal? Index,
    string? Reason,
    int Categories,
    IReadOnlyList<MismatchRow> Occupations,
    IReadOnlyList<string> Conventions
);

/// <summary>One occupation: persons, vacancies, and the difference of their shares (positive: more seekers than vacancies).</summary>
public sealed record MismatchRow(string Occupation, long Seekers, long Vacancies, decimal? Difference);

/// <summary>Use case: how far do job seekers and vacancies differ by occupation?</summary>
public static class MismatchFile
{
    private static readonly ImportColumn[] Columns =
    [
        new("occupation", "職種", IsRequired: true),
        new("seekers", "求職", CellKind.Number, IsRequired: true) { Aliases = ["求職者", "有効求職"] },
        new("vacancies", "求人", CellKind.Number, IsRequired: true) { Aliases = ["有効求人"] },
    ];

    /// <summary>Reads <c>occupation,seekers,vacancies</c>.</summary>
    /// <exception cref="BadInputException">Something does not fit; every fault is told.</exception>
    public static MismatchResult Compute(string file, byte[] bytes)
    {
        var table = NumberTable.Read(file, bytes, Columns, mayBeFractions: false);
        long[] seekers = [.. table.Select(r => (long)r.Values[0])];
        long[] vacancies = [.. table.Select(r => (long)r.Values[1])];
        var mismatch = JobMismatch.Of(seekers, vacancies);
        var (u, v) = (seekers.Sum(), vacancies.Sum());
        return new MismatchResult(
            mismatch.Index.Value,
            mismatch.Index.Value is null ? mismatch.Index.Reason.Text() : null,
            mismatch.Categories,
            [
                .. table.Select(
                    (r, i) =>
                        new MismatchRow(
                            r.Name,
                            seekers[i],
                            vacancies[i],
                            u > 0 && v > 0 ? ((decimal)seekers[i] / u) - ((decimal)vacancies[i] / v) : null
                        )
                ),
            ],
            [
                "ミスマッチ＝½Σ|求職の割合−求人の割合|。0なら同じ構成、1ならまったく重ならない",
                $"職種の分け方は {mismatch.Categories} 種類。細かく分けるほど高く出るので、同じ分け方とだけくらべる",
            ]
        );
    }
}
