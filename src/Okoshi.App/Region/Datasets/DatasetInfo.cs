using System.Linq.Expressions;
using System.Text.Json;
using Okoshi.App.Json;
using Okoshi.App.Region.Official;

namespace Okoshi.App.Region.Datasets;

/// <summary>Where a dataset comes from and what it holds, without its figures.</summary>
public sealed record DatasetInfo
{
    public required Guid Id { get; init; }

    public required string Format { get; init; }

    public required string Edition { get; init; }

    public required DatasetLevel Level { get; init; }

    public required string Publisher { get; init; }

    public required string Title { get; init; }

    public required string Licence { get; init; }

    public required string Years { get; init; }

    public required string FileName { get; init; }

    public required string Sha256 { get; init; }

    public required DateTimeOffset ImportedAt { get; init; }

    public required Guid? ImportedBy { get; init; }

    public required int Rows { get; init; }

    public required int AreaCount { get; init; }

    public required int ItemCount { get; init; }

    public required string SumsJson { get; init; }

    public required string NotesJson { get; init; }

    /// <summary>統計センター「…」2026年版: how the dataset is named as a source.</summary>
    public string Source => $"{Publisher}「{Title}」{EditionWords}";

    /// <summary>2026年版; empty where the edition is not known.</summary>
    public string EditionWords => DatasetEdition.Words(Edition);

    /// <summary>Totals to be checked against the publisher's.</summary>
    public IReadOnlyList<OfficialSum> Sums => JsonSerializer.Deserialize<IReadOnlyList<OfficialSum>>(SumsJson, OkoshiJson.Compact)!;

    /// <summary>What a reader of the figures must know.</summary>
    public IReadOnlyList<string> Notes => JsonSerializer.Deserialize<IReadOnlyList<string>>(NotesJson, OkoshiJson.Compact)!;

    internal static Expression<Func<Dataset, DatasetInfo>> Of { get; } =
        d => new DatasetInfo
        {
            Id = d.Id,
            Format = d.Format,
            Edition = d.Edition,
            Level = d.Level,
            Publisher = d.Publisher,
            Title = d.Title,
            Licence = d.Licence,
            Years = d.Years,
            FileName = d.FileName,
            Sha256 = d.Sha256,
            ImportedAt = d.ImportedAt,
            ImportedBy = d.ImportedBy,
            Rows = d.Rows,
            AreaCount = d.AreaCount,
            ItemCount = d.ItemCount,
            SumsJson = d.Sums,
            NotesJson = d.Notes,
        };
}
