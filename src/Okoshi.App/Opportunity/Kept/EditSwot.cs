using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Japanese;
using Okoshi.App.Json;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Writing;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Opportunity.Kept;

/// <summary>An edition as it was saved.</summary>
public sealed record KeptSwot(int Number, string Note, DateTimeOffset SavedAt, Guid? SavedBy, IReadOnlyList<SwotLine> Lines);

/// <summary>A municipality's cross SWOT: what the statistics propose, what people made of it, what the strategy says.</summary>
/// <param name="Proposed">Lines of the statistics; empty where they do not suffice.</param>
/// <param name="Lacking">What has to be imported for a proposal.</param>
/// <param name="Conventions">How the proposal came about.</param>
/// <param name="Editions">Editions of people, the newest first.</param>
/// <param name="Strategy">The strategy's own, untouched; empty for other municipalities than the pack's.</param>
public sealed record SwotBoard(
    IReadOnlyList<SwotLine> Proposed,
    string Lacking,
    IReadOnlyList<string> Conventions,
    IReadOnlyList<KeptSwot> Editions,
    IReadOnlyList<SwotRow> Strategy
)
{
    /// <summary>The newest edition; null before the first.</summary>
    public KeptSwot? Newest => Editions.Count > 0 ? Editions[0] : null;
}

/// <summary>Use case: the proposal from statistics is edited by people and kept edition by edition.</summary>
public sealed class EditSwot(
    OkoshiDb db,
    FindOpportunities find,
    RegionContext context,
    AccessGate gate,
    AuditTrail trail,
    TimeProvider clock
)
{
    public const int LongestNote = 200;

    /// <summary>Everything about one municipality. Editions are for staff; the proposal rests on open data.</summary>
    public async Task<SwotBoard> ShowAsync(OpportunityQuestion question, CancellationToken cancellationToken)
    {
        var (proposed, lacking) = await find.ProposeSwotAsync(question, cancellationToken);
        var content = context.Pack;
        return new SwotBoard(
            proposed is null ? [] : SwotLine.Of(proposed),
            lacking,
            proposed is null ? [] : SwotTables.Conventions(proposed),
            gate.May(Resource.Analysis, AccessAction.Read, new RecordFacts())
                ? await EditionsAsync(question.Region, cancellationToken)
                : [],
            content.Manifest.Municipality == question.Region ? content.Rows<SwotRow>() : []
        );
    }

    /// <summary>The newest edition; null before the first.</summary>
    public async Task<KeptSwot?> NewestAsync(MunicipalityCode region, CancellationToken cancellationToken)
    {
        gate.Require(Resource.Analysis, AccessAction.Read, new RecordFacts());
        return await Editions(region).FirstOrDefaultAsync(cancellationToken) is { } edition ? Read(edition) : null;
    }

    /// <summary>Keeps a new edition.</summary>
    /// <param name="region">The municipality.</param>
    /// <param name="basedOn">Number of the edition that the form was opened on; 0 for none.</param>
    /// <param name="lines">What is to be kept.</param>
    /// <param name="note">What was changed.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Number of the new edition.</returns>
    /// <exception cref="FormProblemsException">Lines must be put right; nothing was kept.</exception>
    /// <exception cref="EditConflictException">Somebody else was first.</exception>
    public async Task<int> SaveAsync(
        MunicipalityCode region,
        int basedOn,
        IReadOnlyList<SwotLine> lines,
        string note,
        CancellationToken cancellationToken
    )
    {
        gate.Require(Resource.Analysis, AccessAction.Write, new RecordFacts());
        List<FieldProblem> problems = [.. SwotLine.Problems(lines)];
        if (Letters.Exceed(note.Trim(), LongestNote))
            problems.Add(TooLong(note.Trim()));
        FormProblemsException.ThrowIfAny(problems);
        await ThrowIfLaterAsync(region, basedOn, cancellationToken);
        var now = clock.GetUtcNow();
        db.SwotEditions.Add(
            new SwotEdition
            {
                Id = Guid.CreateVersion7(now),
                Region = region,
                Number = basedOn + 1,
                Note = note.Trim(),
                SavedAt = now,
                SavedBy = gate.Actor.AccountId,
                Items = PackedJson.Pack(lines),
            }
        );
        trail.Note(
            AuditKind.Created,
            Resource.Analysis,
            $"swot/{region.Digits}/{basedOn + 1}",
            detail: $"クロスSWOT {region.Digits} 第{basedOn + 1}版"
        );
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Two people saved at the same moment: the number is taken.
            db.ChangeTracker.Clear();
            await ThrowIfLaterAsync(region, basedOn, cancellationToken);
            throw;
        }
        return basedOn + 1;
    }

    private static FieldProblem TooLong(string note) =>
        new("Note", $"直したことの説明は {LongestNote} 文字までにしてください。いまは {Letters.Count(note)} 文字です。");

    private async Task ThrowIfLaterAsync(MunicipalityCode region, int basedOn, CancellationToken cancellationToken)
    {
        if (await db.SwotEditions.AnyAsync(s => s.Region == region && s.Number > basedOn, cancellationToken))
            throw new EditConflictException();
    }

    private async Task<IReadOnlyList<KeptSwot>> EditionsAsync(MunicipalityCode region, CancellationToken cancellationToken) =>
        [.. (await Editions(region).ToListAsync(cancellationToken)).Select(Read)];

    private IQueryable<SwotEdition> Editions(MunicipalityCode region) =>
        db.SwotEditions.AsNoTracking().Where(s => s.Region == region).OrderByDescending(s => s.Number);

    private static KeptSwot Read(SwotEdition edition) =>
        new(edition.Number, edition.Note, edition.SavedAt, edition.SavedBy, PackedJson.Unpack<IReadOnlyList<SwotLine>>(edition.Items));
}
