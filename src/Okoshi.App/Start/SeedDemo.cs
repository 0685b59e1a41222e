using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Consents;
using Okoshi.App.Data;
using Okoshi.App.Json;
using Okoshi.App.Organizations;
using Okoshi.App.Support.Registered;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Start;

/// <summary>
/// Use case: invented organisations and persons to try the product with, only when the operator asks. Nobody of them administers.
/// </summary>
public sealed class SeedDemo(UserManager<Account> users, OpenAccount open, OkoshiDb db, DemoState state, TimeProvider clock)
{
    private const int Registered = 120;

    private const string Signs = "abcdefghijkmnpqrstuvwxyz23456789";

    private static readonly (string Name, string Tel, Sector Sector, (string Name, string Address, Role Role)[] Members)[] Offices =
    [
        (
            "見本市役所",
            "017-000-0000",
            Sector.Government,
            [
                ("見本の相談員", "soudan", Role.Adviser),
                ("見本の企画担当", "kikaku", Role.Planner),
                ("見本の制度担当", "seido", Role.ProgrammeOwner),
                ("見本の制度の確認者", "kakunin", Role.ProgrammeOwner),
                ("見本の監査人", "kansa", Role.Auditor),
            ]
        ),
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
        foreach (var account in known.Where(a => a.PasswordHash is not null))
            await users.ResetPasswordAsync(account, await users.GeneratePasswordResetTokenAsync(account), password);
        if (known.Count == 0)
            await db.InTransactionAsync(() => InventAsync(password, cancellationToken), cancellationToken);
        return password;
    }

    private async Task InventAsync(string password, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var resident = await open.RunAsync(
            new NewAccount("見本の住民", "jumin@demo.example", password) { IsDemo = true },
            cancellationToken
        );
        foreach (var (name, tel, sector, members) in Offices)
        {
            var office = db
                .Organizations.Add(
                    new Organization
                    {
                        Id = Guid.CreateVersion7(now),
                        Name = name,
                        Sector = sector,
                        Tel = tel,
                        Note = "架空の組織です。",
                        IsDemo = true,
                        CreatedAt = now,
                    }
                )
                .Entity;
            foreach (var (member, address, role) in members)
            {
                var account = await open.RunAsync(
                    new NewAccount(member, $"{address}@demo.example", password) { IsDemo = true },
                    cancellationToken
                );
                db.Memberships.Add(
                    new Membership
                    {
                        Id = Guid.CreateVersion7(now),
                        AccountId = account.Id,
                        OrganizationId = office.Id,
                        Role = role,
                        From = now,
                    }
                );
            }
            if (PurposeOf(sector) is { } purpose)
                Consent(resident, office, purpose);
            if (sector == Sector.Government)
                await RegisterAsync(office, cancellationToken);
        }
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Invented persons who agreed to hear of programmes and left some answers; they cannot sign in.</summary>
    private async Task RegisterAsync(Organization office, CancellationToken cancellationToken)
    {
        var random = new SeededRandom(1);
        for (var i = 1; i <= Registered; i++)
        {
            var account = await open.RunAsync(
                new NewAccount($"見本の登録者{i}", $"toroku{i}@demo.example", null) { IsDemo = true },
                cancellationToken
            );
            Consent(account, office, ConsentPurpose.Notice);
            var answers = new Dictionary<string, string> { ["birth_date"] = $"{1960 + random.NextBelow(48)}-04-01" };
            if (random.NextBelow(4) > 0)
                answers["sex"] = random.NextBelow(2) == 0 ? "female" : "male";
            if (random.NextBelow(5) > 0)
                answers["stage"] = new[] { "considering", "preparing", "founded" }[random.NextBelow(3)];
            if (random.NextBelow(5) > 0)
                answers["municipality"] = random.NextBelow(3) > 0 ? "022012" : "022021";
            db.KeptAnswers.Add(
                new KeptAnswers
                {
                    AccountId = account.Id,
                    Answers = JsonSerializer.Serialize(answers, OkoshiJson.Compact),
                    SavedAt = clock.GetUtcNow(),
                }
            );
        }
    }

    private void Consent(Account account, Organization office, ConsentPurpose purpose) =>
        db.Consents.Add(
            new Consent
            {
                Id = Guid.CreateVersion7(clock.GetUtcNow()),
                AccountId = account.Id,
                OrganizationId = office.Id,
                Purpose = purpose,
                Channel = ConsentChannel.Mail,
                TextShown = ConsentWords.Text(office.Name, purpose, ConsentChannel.Mail),
                Method = "screen",
                GivenAt = clock.GetUtcNow(),
            }
        );

    private static ConsentPurpose? PurposeOf(Sector sector) =>
        sector switch
        {
            Sector.Government => ConsentPurpose.Advice,
            Sector.Finance => ConsentPurpose.Finance,
            Sector.Academia => ConsentPurpose.Research,
            _ => null,
        };
}
