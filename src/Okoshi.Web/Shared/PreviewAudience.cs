using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Okoshi.App.Packs;
using Okoshi.App.Push;

namespace Okoshi.Web.Shared;

/// <summary>The synthetic (架空) audience that the staff pages preview with: the same persons for everybody, computed once for a pack and a day.</summary>
public sealed class PreviewAudience(CurrentPack current, ProposeToAudience propose, Today today)
{
    public const int Persons = 200;

    public const long Seed = 1;

    private static readonly ConditionalWeakTable<PackContent, ConcurrentDictionary<DateOnly, AudienceProposals>> Cache = [];

    public async ValueTask<AudienceProposals> GetAsync(CancellationToken cancellationToken)
    {
        var days = Cache.GetValue(await current.GetAsync(cancellationToken), static _ => new ConcurrentDictionary<DateOnly, AudienceProposals>());
        if (days.TryGetValue(today.Date, out var ready)) return ready;
        var members = await propose.DrawAsync(Persons, Seed, today.Date, cancellationToken);
        var proposals = await propose.RunAsync(members, today.Date, cancellationToken);
        days.Clear();
        return days.GetOrAdd(today.Date, proposals);
    }
}
