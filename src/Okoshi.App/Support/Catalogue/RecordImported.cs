using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Support.Catalogue;

/// <summary>A list of programmes that was read and checked.</summary>
/// <param name="Format">Format by its name on the command line, such as <c>jgrants</c>.</param>
/// <param name="File">Name of the file.</param>
/// <param name="Hash">SHA-256 of the file.</param>
/// <param name="Programmes">What each programme says, by its key.</param>
public sealed record ImportedListings(string Format, string File, string Hash, IReadOnlyDictionary<string, VersionContent> Programmes);

/// <summary>What an import did.</summary>
/// <param name="New">Programmes that are new.</param>
/// <param name="Changed">Programmes of which something changed.</param>
/// <param name="Same">Programmes that say what they said.</param>
/// <param name="Waiting">Programmes that people write here: what changed waits for them.</param>
public sealed record ImportedCounts(int New, int Changed, int Same, int Waiting = 0);

/// <summary>
/// Use case: an official list enters the catalogue as published versions; what says the same as before is left alone, and what people write
/// here is never written over: there the list waits for them. It confirms its programmes for the fiscal year of its day. All or nothing.
/// </summary>
public sealed class RecordImported(OkoshiDb db, AccessGate gate, AuditTrail trail, TimeProvider clock)
{
    private const int Portion = 500;

    /// <summary>Several lists, one after the other, as one.</summary>
    public Task<ImportedCounts> RunAllAsync(IReadOnlyList<ImportedListings> lists, CancellationToken cancellationToken) =>
        db.InTransactionAsync(
            async () =>
            {
                var sum = new ImportedCounts(0, 0, 0);
                foreach (var list in lists)
                {
                    var counts = await RunAsync(list, cancellationToken);
                    sum = new ImportedCounts(
                        sum.New + counts.New,
                        sum.Changed + counts.Changed,
                        sum.Same + counts.Same,
                        sum.Waiting + counts.Waiting
                    );
                }
                return sum;
            },
            cancellationToken
        );

    public Task<ImportedCounts> RunAsync(ImportedListings list, CancellationToken cancellationToken)
    {
        gate.Require(Resource.ProgrammeList, AccessAction.Write, new RecordFacts());
        return db.InTransactionAsync(
            async () =>
            {
                var counts = new ImportedCounts(0, 0, 0);
                var (now, change) = (ProgrammeRecords.Now(clock), await db.RaiseAsync(Published.Catalogue, cancellationToken));
                foreach (var part in list.Programmes.Chunk(Portion))
                {
                    var keys = part.Select(p => p.Key).ToList();
                    var known = await ProgrammeRecords
                        .Whole(db)
                        .Where(p => keys.Contains(p.Key))
                        .ToDictionaryAsync(p => p.Key, StringComparer.Ordinal, cancellationToken);
                    foreach (var (key, content) in part)
                        counts = Record(list, known.GetValueOrDefault(key) ?? New(list, key, now), content, (now, change), counts);
                    await db.SaveChangesAsync(cancellationToken);
                    db.ChangeTracker.Clear();
                }
                trail.Note(
                    AuditKind.Created,
                    Resource.Programme,
                    list.Format,
                    detail: $"{list.File}：新しい {counts.New}、変わった {counts.Changed}、同じ {counts.Same}"
                        + (counts.Waiting > 0 ? $"、担当を待つ {counts.Waiting}" : "")
                );
                await db.SaveChangesAsync(cancellationToken);
                return counts;
            },
            cancellationToken
        );
    }

    private ImportedCounts Record(
        ImportedListings list,
        CatalogueProgramme programme,
        VersionContent content,
        (DateTimeOffset At, long Number) change,
        ImportedCounts counts
    )
    {
        var newest = programme.Versions.Where(v => v.State == VersionState.Published).MaxBy(v => v.Number);
        var now = change.At;
        if (ConfirmProgramme.Add(programme, FiscalYear.Of(content.ValidFrom), gate.Actor.AccountId, now))
            programme.ChangedIn = change.Number;
        // A file of versions brings conditions of its own; a list has none, and would take away those that people wrote.
        if (programme.IsWrittenHere && content.HasNoConditions)
            return ProgrammeSource.Receive(programme, content.Texts, (list.File, list.Hash), content.ValidFrom, now) is null
                ? counts with
                {
                    Same = counts.Same + 1,
                }
                : counts with
                {
                    Waiting = counts.Waiting + 1,
                };
        var version = Version(list, programme, content, now);
        // What came to its end and is in the list again begins anew, even with the same words.
        var stands = ProgrammeTimeline.At(programme.Periods, version.ValidFrom, null) is not null;
        if (
            newest is not null
            && stands
            && (newest.Texts, newest.Conditions, newest.Serves, newest.ValidTo)
                == (version.Texts, version.Conditions, version.Serves, version.ValidTo)
        )
            return counts with { Same = counts.Same + 1 };
        // A list that says something else of the same days corrects what it said before; else the new text follows the old one.
        if (newest is not null && stands && (newest.ValidFrom >= version.ValidFrom || newest.ValidTo is not null))
            version.Corrects = newest.Number;
        programme.Versions.Add(version);
        ProgrammeTimeline.Publish(programme, version, now);
        programme.ChangedIn = change.Number;
        return newest is null ? counts with { New = counts.New + 1 } : counts with { Changed = counts.Changed + 1 };
    }

    private ProgrammeVersion Version(ImportedListings list, CatalogueProgramme programme, VersionContent content, DateTimeOffset now)
    {
        var version = new ProgrammeVersion
        {
            Id = Guid.CreateVersion7(now),
            ProgrammeId = programme.Id,
            Number = programme.Versions.Count + 1,
            State = VersionState.Published,
            AuthorId = gate.Actor.AccountId,
            SavedAt = now,
            PublishedAt = now,
            SourceFile = list.File,
            SourceHash = list.Hash,
        };
        content.Write(version);
        return version;
    }

    private CatalogueProgramme New(ImportedListings list, string key, DateTimeOffset now) =>
        db
            .Programmes.Add(
                new CatalogueProgramme
                {
                    Id = Guid.CreateVersion7(now),
                    Key = key,
                    Origin = ProgrammeOrigin.Imported,
                    OriginFormat = list.Format,
                    CreatedAt = now,
                }
            )
            .Entity;
}
