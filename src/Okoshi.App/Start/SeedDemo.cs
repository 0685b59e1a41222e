using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Consents;
using Okoshi.App.Data;
using Okoshi.App.Organizations;

namespace Okoshi.App.Start;

/// <summary>Use case: invented organisations and persons to try the product with, only when the operator asks. Nobody of them administers.</summary>
public sealed class SeedDemo(UserManager<Account> users, OpenAccount open, OkoshiDb db, DemoState state, TimeProvider clock)
{
    private const string Signs = "abcdefghijkmnpqrstuvwxyz23456789";

    private static readonly (string Name, string Tel, Sector Sector, (string Name, string Address, Role Role)[] Members)[] Offices =
    [
        ("見本市役所", "017-000-0000", Sector.Government, [("見本の相談員", "soudan", Role.Adviser), ("見本の企画担当", "kikaku", Role.Planner), ("見本の制度担当", "seido", Role.ProgrammeOwner), ("見本の制度の確認者", "kakunin", Role.ProgrammeOwner), ("見本の監査人", "kansa", Role.Auditor)]),
        ("見本信用金庫", "017-000-0001", Sector.Finance, [("見本の融資担当", "yushi", Role.Banker)]),
        ("見本大学", "017-000-0002", Sector.Academia, [("見本の研究員", "kenkyu", Role.Researcher)]),
        ("見本商店", "017-000-0003", Sector.Industry, [("見本の事業者", "jigyo", Role.BusinessOwner)]),
    ];

    /// <summary>Returns the password of the invented persons, new at every start; null when they were not asked for.</summary>
    public async Task<string?> RunAsync(bool asked, CancellationToken cancellationToken)
    {
        var password = asked ? await SeedAsync(cancellationToken) : null;
        state.Any = await db.Users.AnyAsync(a => a.IsDemo && a.ClosedAt == null, cancellationToken);
        return password;
    }

    private async Task<string> SeedAsync(CancellationToken cancellationToken)
    {
        var password = string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Signs, 4)));
        var known = await db.Users.Where(a => a.IsDemo && a.ClosedAt == null).ToListAsync(cancellationToken);
        foreach (var account in known) await users.ResetPasswordAsync(account, await users.GeneratePasswordResetTokenAsync(account), password);
        if (known.Count == 0) await db.TogetherAsync(() => InventAsync(password, cancellationToken), cancellationToken);
        return password;
    }

    private async Task InventAsync(string password, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var resident = await open.RunAsync(new NewAccount("見本の住民", "jumin@demo.example", password) { IsDemo = true }, cancellationToken);
        foreach (var (name, tel, sector, members) in Offices)
        {
            var office = db.Organizations.Add(new Organization { Id = Guid.CreateVersion7(now), Name = name, Sector = sector, Tel = tel, Note = "架空の組織です。", IsDemo = true, CreatedAt = now, Version = Guid.NewGuid() }).Entity;
            foreach (var (member, address, role) in members)
            {
                var account = await open.RunAsync(new NewAccount(member, $"{address}@demo.example", password) { IsDemo = true }, cancellationToken);
                db.Memberships.Add(new Membership { Id = Guid.CreateVersion7(now), AccountId = account.Id, OrganizationId = office.Id, Role = role, From = now });
            }
            if (PurposeOf(sector) is not { } purpose) continue;
            db.Consents.Add(new Consent { Id = Guid.CreateVersion7(now), AccountId = resident.Id, OrganizationId = office.Id, Purpose = purpose, Channel = ConsentChannel.Mail, TextShown = ConsentWords.Text(name, purpose, ConsentChannel.Mail), Method = "screen", GivenAt = now });
        }
        await db.SaveChangesAsync(cancellationToken);
    }

    private static ConsentPurpose? PurposeOf(Sector sector) => sector switch
    {
        Sector.Government => ConsentPurpose.Advice,
        Sector.Finance => ConsentPurpose.Finance,
        Sector.Academia => ConsentPurpose.Research,
        _ => null,
    };
}
