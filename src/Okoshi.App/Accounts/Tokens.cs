using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Writing;

namespace Okoshi.App.Accounts;

/// <summary>Use cases around API tokens: make, list, revoke, and who is behind one.</summary>
public sealed class Tokens(OkoshiDb db, AccessGate gate, AuditTrail trail, TimeProvider clock)
{
    /// <summary>Longest life of a token in days.</summary>
    public const int LongestDays = 366;

    /// <summary>A new token; the text is returned once and cannot be read again.</summary>
    public async Task<string> MakeAsync(string name, IReadOnlyList<TokenScope> scopes, int days, CancellationToken cancellationToken)
    {
        var own = gate.AccountId(Resource.ApiToken, AccessAction.Write);
        gate.Require(Resource.ApiToken, AccessAction.Write, new RecordFacts(own));
        var problems = new List<FieldProblem>();
        if (name.Trim().Length is 0 or > 60)
            problems.Add(new FieldProblem("Name", "鍵の名前を 60 文字までで書いてください。どのプログラムのためか分かる名前にします。"));
        if (scopes.Count == 0)
            problems.Add(new FieldProblem("Scopes", "この鍵でできることを、一つ以上選んでください。"));
        if (days is < 1 or > LongestDays)
            problems.Add(new FieldProblem("Days", $"期限は 1 日から {LongestDays} 日までにしてください。"));
        FormProblemsException.ThrowIfAny(problems);
        var (text, now) = ("okoshi_" + Token.New(), clock.GetUtcNow());
        var token = new ApiToken
        {
            Id = Guid.CreateVersion7(now),
            AccountId = own,
            Name = name.Trim(),
            TokenHash = Token.Hash(text),
            Scopes = TokenScope.Format(scopes),
            CreatedAt = now,
            ExpiresAt = now.AddDays(days),
        };
        db.ApiTokens.Add(token);
        trail.Note(AuditKind.Created, Resource.ApiToken, token.Id.ToString(), own);
        await db.SaveChangesAsync(cancellationToken);
        return text;
    }

    public async Task<IReadOnlyList<ApiToken>> ListAsync(CancellationToken cancellationToken)
    {
        var own = gate.AccountId(Resource.ApiToken, AccessAction.Read);
        return await db
            .ApiTokens.AsNoTracking()
            .Where(t => t.AccountId == own && t.RevokedAt == null)
            .OrderByDescending(t => t.CreatedAt)
            .ToListAsync(cancellationToken);
    }

    public async Task RevokeAsync(Guid id, CancellationToken cancellationToken)
    {
        var token = await db.ApiTokens.SingleOrDefaultAsync(t => t.Id == id, cancellationToken);
        gate.Require(Resource.ApiToken, AccessAction.Delete, new RecordFacts(token?.AccountId));
        token!.RevokedAt ??= clock.GetUtcNow();
        trail.Note(AuditKind.Deleted, Resource.ApiToken, id.ToString(), token.AccountId);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Who is behind a token, within what it was made for; null when it is unknown, expired or revoked.</summary>
    public async Task<Actor?> ResolveAsync(string text, CancellationToken cancellationToken)
    {
        var (hash, now) = (Token.Hash(text), clock.GetUtcNow());
        var token = await db.ApiTokens.AsNoTracking().SingleOrDefaultAsync(t => t.TokenHash == hash, cancellationToken);
        if (token is null || token.RevokedAt is not null || token.ExpiresAt < now)
            return null;
        await db.ApiTokens.Where(t => t.Id == token.Id).ExecuteUpdateAsync(set => set.SetProperty(t => t.UsedAt, now), cancellationToken);
        return await Actors.OfAsync(db, token.AccountId, "api", now, cancellationToken) is { } actor
            ? actor with
            {
                Within = TokenScope.Parse(token.Scopes),
            }
            : null;
    }
}
