using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Data;

namespace Okoshi.App.Organizations;

/// <summary>
/// だれが Who saved a record, as far as the reader may know: the office always, the name only of those whose membership the reader may see.
/// </summary>
public sealed class WhoSaved(OkoshiDb db, AccessGate gate)
{
    /// <summary>The operator of the machine has no account.</summary>
    private const string Operator = "管理用のコマンド";

    /// <summary>Words for each account that saved something.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IEnumerable<Guid?> accounts, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. accounts.OfType<Guid>().Distinct()];
        var people = await db.Users.AsNoTracking().Where(a => ids.Contains(a.Id)).ToListAsync(cancellationToken);
        var offices = (
            await db
                .Memberships.AsNoTracking()
                .Include(m => m.Organization)
                .Where(m => ids.Contains(m.AccountId))
                .ToListAsync(cancellationToken)
        ).ToLookup(m => m.AccountId);
        return people.ToDictionary(
            p => p.Id,
            p => Words(p.Id, p.DisplayName, [.. offices[p.Id].Select(m => m.Organization).DistinctBy(o => o.Id)])
        );
    }

    /// <summary>The words for one account of <see cref="NamesAsync"/>.</summary>
    public static string Of(IReadOnlyDictionary<Guid, string> names, Guid? account)
    {
        return account is { } id ? names.GetValueOrDefault(id, "アカウントのない人") : Operator;
    }

    private string Words(Guid account, string name, IReadOnlyList<Organization> offices)
    {
        var office = string.Join("・", offices.Select(o => o.Name));
        var mayKnow =
            account == gate.Actor.AccountId
            || offices.Any(o => gate.May(Resource.Membership, AccessAction.Read, new RecordFacts(account, o.Id)));
        return mayKnow ? (office.Length > 0 ? $"{office} {name}" : name)
            : office.Length > 0 ? office
            : "職員";
    }
}
