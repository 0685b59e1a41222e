using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Support.Catalogue;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Support.Registered;

/// <summary>
/// Keeps how the registered persons of organisations stand to the programmes of a region. Persons change one by one and are no part of
/// what is published, so that no snapshot can own it: it follows the region's state and the audit trail whenever it is asked, and begins
/// anew on another day or with another pack. Organisations that were not asked for longest leave first, so that at most
/// <see cref="MostPeople"/> persons are held (one organisation may have more).
/// </summary>
public sealed class RegisteredLedgers : IDisposable
{
    /// <summary>
    /// Most persons that are held for all organisations together: about 150 MB, and up to 40 MB for each
    /// organisation with 20,000 programmes.
    /// </summary>
    public const int MostPeople = 200_000;

    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly Dictionary<(Guid Organization, MunicipalityCode Region), Kept> kept = [];
    private long asked;

    public void Dispose() => gate.Dispose();

    /// <summary>
    /// Uses how an organisation's persons stand to a region's programmes of a day; told how many persons' records had to be read for it.
    /// </summary>
    internal async Task<T> UseAsync<T>(
        OkoshiDb db,
        RegionState state,
        DateOnly day,
        Guid organization,
        Func<RegisteredLedger, int, T> use,
        CancellationToken cancellationToken
    )
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            var (pack, programmes) = (state.Pack, state.Get(new ProgrammesOn(day)).All);
            var people = new RegisteredPeople(db, pack, day, organization);
            // The end of the trail is read first: what comes later is read again next time.
            var head = await people.HeadAsync(cancellationToken);
            var read = 0;
            if (
                kept.TryGetValue((organization, state.Municipality), out var ready)
                && ready.Day == day
                && ready.Pack == pack.Hash
                && ready.Seen <= head
            )
            {
                var changed = await people.ChangedAsync(ready.Seen, head, cancellationToken);
                read = changed.Values.Count(p => p is not null);
                ready.Ledger.Follow(changed, programmes);
            }
            else
            {
                var all = await people.AllAsync(cancellationToken);
                read = all.Count;
                ready = new Kept(day, pack.Hash, new RegisteredLedger(all, programmes, day, Environment.ProcessorCount));
            }
            (ready.Seen, ready.Asked) = (head, ++asked);
            kept[(organization, state.Municipality)] = ready;
            while (kept.Count > 1 && kept.Values.Sum(k => (long)k.Ledger.Places) > MostPeople)
                kept.Remove(kept.MinBy(k => k.Value.Asked).Key);
            return use(ready.Ledger, read);
        }
        finally
        {
            gate.Release();
        }
    }

    private sealed record Kept(DateOnly Day, string Pack, RegisteredLedger Ledger)
    {
        public long Seen { get; set; }

        public long Asked { get; set; }
    }
}
