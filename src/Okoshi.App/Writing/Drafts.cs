using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Data;

namespace Okoshi.App.Writing;

/// <summary>Use cases of drafts: keep, find, throw away. Only one's own.</summary>
public sealed class Drafts(OkoshiDb db, AccessGate gate, TimeProvider clock)
{
    /// <summary>Most signs of a draft.</summary>
    public const int Longest = 100_000;

    public async Task<Draft?> FindAsync(string form, CancellationToken cancellationToken)
    {
        var own = gate.AccountId(Resource.Draft, AccessAction.Read);
        return await db.Drafts.AsNoTracking().SingleOrDefaultAsync(d => d.AccountId == own && d.Form == form, cancellationToken);
    }

    /// <summary>Keeps what has been typed so far; returns when.</summary>
    public async Task<DateTimeOffset> KeepAsync(string form, string fields, CancellationToken cancellationToken)
    {
        if (form.Length is 0 or > 120 || fields.Length > Longest)
            throw new FormProblemsException("", "書きかけが長すぎて残せません。");
        var own = gate.AccountId(Resource.Draft, AccessAction.Write);
        var draft =
            await db.Drafts.SingleOrDefaultAsync(d => d.AccountId == own && d.Form == form, cancellationToken)
            ?? db.Drafts.Add(new Draft { AccountId = own, Form = form }).Entity;
        (draft.Fields, draft.SavedAt) = (fields, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        return draft.SavedAt;
    }

    public async Task ThrowAwayAsync(string form, CancellationToken cancellationToken)
    {
        var own = gate.AccountId(Resource.Draft, AccessAction.Delete);
        await db.Drafts.Where(d => d.AccountId == own && d.Form == form).ExecuteDeleteAsync(cancellationToken);
    }
}
