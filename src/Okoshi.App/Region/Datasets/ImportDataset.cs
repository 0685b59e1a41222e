using System.Text.Json;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.App.Json;

namespace Okoshi.App.Region.Datasets;

/// <summary>What came of an import.</summary>
/// <param name="DatasetId">The dataset that now holds the file.</param>
/// <param name="Comparison">How the file stood to what was stored.</param>
public sealed record ImportOutcome(Guid DatasetId, ImportComparison Comparison);

/// <summary>Use case: an official file comes into the store as a whole or not at all. Page, job and command all come here.</summary>
public sealed class ImportDataset(OkoshiDb db, OfficialStore store, AccessGate gate, AuditTrail trail, TimeProvider clock)
{
    /// <summary>What would the file change? Nothing is written.</summary>
    public async Task<ImportComparison> CompareAsync(CheckedFile file, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Dataset, AccessAction.Write, new RecordFacts());
        DatasetInfo[] alike = [.. (await store.ListAsync(cancellationToken)).Where(d => d.Format == file.Format.Name)];
        var twin = alike.FirstOrDefault(d => d.Sha256 == file.Sha256);
        // Who leaves the edition open corrects nothing.
        if (twin is not null && (twin.Edition == file.Edition || file.Edition.Length == 0))
            return new ImportComparison(ImportKind.Same, twin);
        if (
            alike.FirstOrDefault(d => d.Edition == file.Edition && d.Level == file.Level) is not { } stored
            || file.Reading.Figures is not { } figures
        )
            return new ImportComparison(twin is null ? ImportKind.New : ImportKind.Corrects, null) { Misfiled = twin };
        var before = (await store.FindAsync(stored.Id, cancellationToken))!;
        return ImportComparison
            .Of(before, figures)
            .WithParts(await store.PartsAsync(stored, "", cancellationToken), file.Reading.Parts) with
        {
            Misfiled = twin,
        };
    }

    /// <summary>Stores the file, with its audit row, in one transaction; in the caller's where there is one.</summary>
    /// <remarks>
    /// A stored edition with another content, or the same file under another edition, goes only with leave to replace it.
    /// </remarks>
    /// <exception cref="BadInputException">
    /// The file has problems, or would replace something without leave; nothing was written.
    /// </exception>
    public async Task<ImportOutcome> StoreAsync(CheckedFile file, bool replace, CancellationToken cancellationToken)
    {
        if (file.Problems.Count > 0)
            throw new BadInputException(file.Problems);
        store.Forget();
        var comparison = await CompareAsync(file, cancellationToken);
        if (comparison is { Kind: ImportKind.Same, Stored: { } same })
            return new ImportOutcome(same.Id, comparison);
        if (!replace && comparison.Going.Any())
            throw new BadInputException(Refused(file, comparison));
        var dataset = Make(file);
        await db.InTransactionAsync(
            async () =>
            {
                foreach (var gone in comparison.Going)
                    await RemoveDataset.DeleteAsync(db, gone.Id, cancellationToken);
                await db.RaiseAsync(Published.Statistics, cancellationToken);
                db.Datasets.Add(dataset);
                trail.Note(
                    comparison.Kind == ImportKind.New ? AuditKind.Created : AuditKind.Changed,
                    Resource.Dataset,
                    dataset.Id.ToString(),
                    detail: Words(file, comparison)
                );
                await db.SaveChangesAsync(cancellationToken);
            },
            cancellationToken
        );
        // Thousands of rows that nobody changes any more.
        db.ChangeTracker.Clear();
        store.Forget();
        return new ImportOutcome(dataset.Id, comparison);
    }

    private Dataset Make(CheckedFile file)
    {
        var (id, figures) = (Guid.NewGuid(), file.Reading.Figures!);
        return new Dataset
        {
            Id = id,
            Format = file.Format.Name,
            Edition = file.Edition,
            Level = file.Level,
            Publisher = file.Format.Publisher,
            Title = file.Format.Title,
            Licence = file.Format.Licence,
            Years = file.Years(),
            FileName = file.FileName,
            Sha256 = file.Sha256,
            ImportedAt = clock.GetUtcNow(),
            ImportedBy = gate.Actor.AccountId,
            Rows = file.Reading.Preview.Rows,
            AreaCount = figures.Rows.Count,
            ItemCount = figures.Items.Count,
            Items = JsonSerializer.Serialize(figures.Items, OkoshiJson.Compact),
            Sums = JsonSerializer.Serialize(file.Reading.Preview.Sums, OkoshiJson.Compact),
            Notes = JsonSerializer.Serialize(file.Notes, OkoshiJson.Compact),
            Areas =
            [
                .. figures.Rows.Select(r => new DatasetArea
                {
                    DatasetId = id,
                    Area = r.Area.Code,
                    Prefecture = r.Area.Prefecture,
                    Name = r.Area.Name,
                    Kana = r.Area.Kana,
                    Values = PackedValues.Pack(r.Values),
                }),
            ],
            Parts =
            [
                .. file.Reading.Parts.Select(p => new DatasetPart
                {
                    DatasetId = id,
                    Key = p.Key,
                    Text = p.Text,
                }),
            ],
        };
    }

    private static string Words(CheckedFile file, ImportComparison comparison) =>
        string.Concat(
            $"{file.Format.Name} {file.Edition}（{file.Reading.Figures!.Rows.Count:#,0} 地域、SHA-256 {file.Sha256[..12]}）",
            comparison.Stored is { } old ? $"。前の内容（{old.Sha256[..12]}）と置き換え、違う値 {comparison.Changed:#,0}" : "",
            comparison.Misfiled is { } misfiled ? $"。同じファイルの版を {misfiled.Edition} から直した" : ""
        );

    private static IEnumerable<ImportProblem> Refused(CheckedFile file, ImportComparison comparison)
    {
        if (comparison.Misfiled is { } misfiled)
            yield return new ImportProblem(
                file.FileName,
                0,
                "版",
                $"同じファイルが、{misfiled.Title} {misfiled.EditionWords}として取り込み済みです（{misfiled.FileName}）",
                "一つのファイルは、一つの版だけで持ちます",
                $"版を{file.EditionWords}に直すなら、置き換えると指定してください"
            );
        if (comparison.Stored is { } old)
            yield return new ImportProblem(
                file.FileName,
                0,
                "",
                $"{old.Title} {old.EditionWords}は、別の内容で取り込み済みです（{old.FileName}、違う値 {comparison.Changed:#,0}）",
                "同じ版は一つだけ持ちます",
                "違いを確かめ、置き換えてよければ、置き換えると指定してください"
            );
    }
}
