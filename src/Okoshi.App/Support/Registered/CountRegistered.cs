using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Personal;
using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Support;

namespace Okoshi.App.Support.Registered;

/// <summary>How many registered persons a programme reaches, as it may be shown: null for a number that is hidden.</summary>
/// <param name="People">Persons registered with the organisation.</param>
/// <param name="Met">該当.</param>
/// <param name="Unknown">未確認.</param>
/// <param name="NotMet">非該当.</param>
public sealed record ShownReach(long? People, long? Met, long? Unknown, long? NotMet)
{
    internal static ShownReach Of(VerdictCounts counts)
    {
        var shown = SmallNumbers.Hide([counts.Met, counts.Unknown, counts.NotMet]);
        return new(counts.All >= SmallNumbers.Fewest ? counts.All : null, shown[0], shown[1], shown[2]);
    }
}

/// <summary>
/// Use case: how many of those who agreed to hear of programmes from one's organisation a programme reaches. Nobody's answers are shown:
/// small numbers are hidden, and the trail notes how many records were read to count.
/// </summary>
public sealed class CountRegistered(OkoshiDb db, AccessGate gate, AuditTrail trail, RegionContext context, RegisteredLedgers standings)
{
    /// <summary>The programmes of the organisations for which whoever asks acts, by key, as they stand today.</summary>
    public async Task<IReadOnlyDictionary<string, ShownReach>> OwnAsync(CancellationToken cancellationToken)
    {
        var own = context
            .State.Get(new ProgrammesOn(context.Day))
            .All.Where(e => e.OrganizationId is { } office && May(office))
            .ToLookup(e => e.OrganizationId!.Value, e => e.Key);
        var reach = new Dictionary<string, ShownReach>(StringComparer.Ordinal);
        foreach (var office in own)
        {
            var counted = await UseAsync(office.Key, s => office.Select(key => (Key: key, Counts: s.Of(key))).ToArray(), cancellationToken);
            foreach (var (key, counts) in counted)
                if (counts is not null)
                    reach[key] = ShownReach.Of(counts);
        }
        return reach;
    }

    /// <summary>
    /// A version that is not published yet; null when the programme is not of an organisation for which whoever asks acts.
    /// </summary>
    public async Task<ShownReach?> OfDraftAsync(CatalogueProgramme programme, SupportProgramme draft, CancellationToken cancellationToken)
    {
        if (programme.OrganizationId is not { } office || !May(office) || !draft.ServesPeople)
            return null;
        var counts = await UseAsync(office, s => s.OfDraft(draft), cancellationToken);
        // Whoever changes conditions and counts again could single somebody out: the trail shows it.
        trail.Note(AuditKind.Read, Resource.Reach, programme.Id.ToString(), detail: "下書きが届く人数を数えた", organization: office);
        await db.SaveChangesAsync(cancellationToken);
        return ShownReach.Of(counts);
    }

    private bool May(Guid office) => gate.May(Resource.Reach, AccessAction.Read, new RecordFacts(OrganizationId: office));

    private async Task<T> UseAsync<T>(Guid office, Func<RegisteredLedger, T> use, CancellationToken cancellationToken)
    {
        var (counted, read) = await standings.UseAsync(
            db,
            context.State,
            context.Day,
            office,
            (s, records) => (use(s), records),
            cancellationToken
        );
        if (read > 0)
        {
            trail.Note(
                AuditKind.Read,
                Resource.KeptAnswers,
                "",
                detail: $"人数を数えるために、{read:#,0} 人の残した答えを読んだ",
                organization: office
            );
            await db.SaveChangesAsync(cancellationToken);
        }
        return counted;
    }
}
