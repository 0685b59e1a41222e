using Okoshi.App.Data;
using Okoshi.App.Packs;
using Okoshi.App.Support.Catalogue;

namespace Okoshi.App.Support.Registered;

/// <summary>
/// Keeps how the registered persons of organisations stand to today's programmes, for as long as the day and the pack are the same, and
/// brings it up to date whenever it is asked. Organisations that were not asked for longest leave first, so that at most
/// <see cref="MostPeople"/> persons are held (one organisation may have more).
/// </summary>
public sealed class RegisteredStandings : IDisposable
{
    /// <summary>Most persons that are held for all organisations together: about 150 MB, and up to 40 MB for each organisation with 20,000 programmes.</summary>
    public const int MostPeople = 200_000;

    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly Dictionary<Guid, Kept> kept = [];
    private long asked;

    public void Dispose() => gate.Dispose();

    /// <summary>Uses an organisation's standing as it is now; told how many persons' records had to be read for it.</summary>
    internal async Task<T> UseAsync<T>(
        OkoshiDb db,
        PackContent pack,
        IReadOnlyList<StandingProgramme> programmes,
        DateOnly day,
        Guid organization,
        Func<Standing, int, T> use,
        CancellationToken cancellationToken
    )
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            var people = new RegisteredPeople(db, pack, day, organization);
            // The end of the trail is read first: what comes later is read again next time.
            var head = await people.HeadAsync(cancellationToken);
            var read = 0;
            if (kept.TryGetValue(organization, out var ready) && ready.Day == day && ready.Pack == pack.Hash && ready.Seen <= head)
            {
                var changed = await people.ChangedAsync(ready.Seen, head, cancellationToken);
                read = changed.Values.Count(p => p is not null);
                ready.Standing.Follow(changed, programmes);
            }
            else
            {
                var all = await people.AllAsync(cancellationToken);
                read = all.Count;
                ready = new Kept(day, pack.Hash, new Standing(all, programmes, day, Environment.ProcessorCount));
            }
            (ready.Seen, ready.Asked) = (head, ++asked);
            kept[organization] = ready;
            while (kept.Count > 1 && kept.Values.Sum(k => (long)k.Standing.Places) > MostPeople)
                kept.Remove(kept.MinBy(k => k.Value.Asked).Key);
            return use(ready.Standing, read);
        }
        finally
        {
            gate.Release();
        }
    }

    private sealed record Kept(DateOnly Day, string Pack, Standing Standing)
    {
        public long Seen { get; set; }

        public long Asked { get; set; }
    }
}
