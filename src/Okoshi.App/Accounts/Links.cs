using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Data;
using Okoshi.App.Writing;

namespace Okoshi.App.Accounts;

/// <summary>Makes one-time links and uses them up.</summary>
public sealed class Links(OkoshiDb db, TimeProvider clock)
{
    /// <summary>How long a link of a purpose is good.</summary>
    public static TimeSpan Lifetime(LinkPurpose purpose) =>
        purpose switch
        {
            LinkPurpose.SignIn => TimeSpan.FromMinutes(30),
            LinkPurpose.SetUp => TimeSpan.FromHours(24),
            _ => TimeSpan.FromDays(14),
        };

    /// <summary>A new link, saved with the next changes; returns its token, which is shown once and never stored.</summary>
    public string Make(LinkPurpose purpose, Guid? accountId = null, Guid? organizationId = null, Role? role = null)
    {
        var token = Token.New();
        var now = clock.GetUtcNow();
        db.OneTimeLinks.Add(
            new OneTimeLink
            {
                Id = Guid.CreateVersion7(now),
                Purpose = purpose,
                TokenHash = Token.Hash(token),
                AccountId = accountId,
                OrganizationId = organizationId,
                Role = role,
                CreatedAt = now,
                ExpiresAt = now + Lifetime(purpose),
            }
        );
        return token;
    }

    /// <summary>The link of a token if it can still be used.</summary>
    /// <exception cref="FormProblemsException">It is unknown, used or expired; each is said.</exception>
    public async Task<OneTimeLink> FindAsync(LinkPurpose purpose, string token, CancellationToken cancellationToken)
    {
        var hash = Token.Hash(token);
        var link = await db
            .OneTimeLinks.AsNoTracking()
            .SingleOrDefaultAsync(l => l.TokenHash == hash && l.Purpose == purpose, cancellationToken);
        if (link is null)
            throw new FormProblemsException("", "このリンクは正しくありません。届いたリンクを、途中で切れないように開いてください。");
        if (link.UsedAt is not null)
            throw new FormProblemsException("", "このリンクはもう使われています。リンクは一度だけ使えます。");
        if (link.ExpiresAt < clock.GetUtcNow())
            throw new FormProblemsException("", "このリンクは期限が切れています。新しいリンクを出してもらってください。");
        return link;
    }

    /// <summary>Uses a link up. Of two at the same time, one wins.</summary>
    public async Task<OneTimeLink> UseAsync(LinkPurpose purpose, string token, CancellationToken cancellationToken)
    {
        var link = await FindAsync(purpose, token, cancellationToken);
        var now = clock.GetUtcNow();
        var used = await db
            .OneTimeLinks.Where(l => l.Id == link.Id && l.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.UsedAt, now), cancellationToken);
        return used == 1 ? link : throw new FormProblemsException("", "このリンクはもう使われています。リンクは一度だけ使えます。");
    }
}
