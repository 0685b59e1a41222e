using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;

namespace Okoshi.App.Accounts;

/// <summary>Use cases around a signed-in device: begin, check at every request, list, end.</summary>
public sealed class Sessions(OkoshiDb db, AccessGate gate, CurrentActor current, AuditTrail trail, TimeProvider clock)
{
    private static readonly TimeSpan SeenStep = TimeSpan.FromMinutes(5);

    /// <summary>How long a device stays signed in without a request.</summary>
    public static TimeSpan IdleLimit { get; } = TimeSpan.FromDays(14);

    /// <summary>Begins a session for an account that has proved who it is.</summary>
    public async Task<Guid> BeginAsync(Guid accountId, string device, string method, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var session = new SignInSession
        {
            Id = Guid.CreateVersion7(now),
            AccountId = accountId,
            StartedAt = now,
            SeenAt = now,
            Device = device,
            Method = method,
        };
        db.SignInSessions.Add(session);
        // From here on the request is this person's: where to go next depends on the roles.
        current.Actor =
            await Actors.OfAsync(db, accountId, current.Actor.Via, now, cancellationToken) ?? current.Actor with { AccountId = accountId };
        trail.Note(AuditKind.SignedIn, Resource.SignIn, session.Id.ToString(), accountId, SignInWords.Of(method));
        await db.SaveChangesAsync(cancellationToken);
        return session.Id;
    }

    /// <summary>Who sits behind a session, with the roles of this moment; null when it has ended.</summary>
    public async Task<Actor?> ResolveAsync(Guid sessionId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var session = await db.SignInSessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == sessionId, cancellationToken);
        if (session is null || session.EndedAt is not null || now - session.SeenAt > IdleLimit)
            return null;
        if (now - session.SeenAt > SeenStep)
            await db
                .SignInSessions.Where(s => s.Id == sessionId)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenAt, now), cancellationToken);
        return await Actors.OfAsync(db, session.AccountId, "web", now, cancellationToken);
    }

    /// <summary>The devices that are signed in as the current person, newest first.</summary>
    public async Task<IReadOnlyList<SignInSession>> ListAsync(CancellationToken cancellationToken)
    {
        var own = gate.AccountId(Resource.SignIn, AccessAction.Read);
        var oldest = clock.GetUtcNow() - IdleLimit;
        return await db
            .SignInSessions.AsNoTracking()
            .Where(s => s.AccountId == own && s.EndedAt == null && s.SeenAt > oldest)
            .OrderByDescending(s => s.SeenAt)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Ends a session; the device is out at its next request.</summary>
    /// <exception cref="AccessDeniedException">It is not the person's own.</exception>
    public async Task EndAsync(Guid sessionId, CancellationToken cancellationToken)
    {
        var session = await db.SignInSessions.SingleOrDefaultAsync(s => s.Id == sessionId, cancellationToken);
        gate.Require(Resource.SignIn, AccessAction.Delete, new RecordFacts(session?.AccountId));
        session!.EndedAt ??= clock.GetUtcNow();
        trail.Note(AuditKind.SignedOut, Resource.SignIn, sessionId.ToString(), session.AccountId);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Ends all sessions of the person but one.</summary>
    public async Task EndOthersAsync(Guid keep, CancellationToken cancellationToken)
    {
        foreach (var session in await ListAsync(cancellationToken))
        {
            if (session.Id != keep)
                await EndAsync(session.Id, cancellationToken);
        }
    }
}

/// <summary>Reads an account's roles.</summary>
internal static class Actors
{
    /// <summary>The account with its roles; null when it was closed.</summary>
    public static async Task<Actor?> OfAsync(
        OkoshiDb db,
        Guid accountId,
        string via,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var name = await db
            .Users.Where(a => a.Id == accountId && a.ClosedAt == null)
            .Select(a => a.DisplayName)
            .FirstOrDefaultAsync(cancellationToken);
        if (name is null)
            return null;
        var held = await db
            .Memberships.AsNoTracking()
            .Where(m => m.AccountId == accountId && m.From <= now && (m.Until == null || m.Until > now) && m.Organization.ClosedAt == null)
            .Select(m => new
            {
                m.Role,
                m.OrganizationId,
                m.Organization.Municipality,
            })
            .ToListAsync(cancellationToken);
        var roles = held.Select(m => new HeldRole(m.Role, m.OrganizationId)
        {
            Areas = m.Municipality is { } municipality ? [municipality] : [],
        });
        return new Actor(accountId, [new HeldRole(Role.Resident, null), .. roles], via) { Name = name };
    }
}
