using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Audit;
using Okoshi.App.Consents;
using Okoshi.App.Data;
using Okoshi.App.Lists;
using Okoshi.App.Tests.Data;
using Okoshi.App.Writing;

namespace Okoshi.App.Tests.Accounts;

/// <summary>What people do with the own account, without a web server.</summary>
public sealed class OwnAccountTests
{
    private const string Password = "a long enough password";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_code_of_the_app_is_good_once()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var me = await house.PersonAsync("わたし");

        (await house.AsAsync(me, VerifyAsync)).ShouldBeTrue();
        (await house.AsAsync(me, VerifyAsync)).ShouldBeFalse();

        async Task<bool> VerifyAsync(IServiceProvider services)
        {
            var users = services.GetRequiredService<UserManager<Account>>();
            var account = (await users.FindByIdAsync(me.AccountId.ToString()!))!;
            if (await users.GetAuthenticatorKeyAsync(account) is null)
                await users.ResetAuthenticatorKeyAsync(account);
            return await users.VerifyTwoFactorTokenAsync(
                account,
                TokenOptions.DefaultAuthenticatorProvider,
                Totp.Code((await users.GetAuthenticatorKeyAsync(account))!)
            );
        }
    }

    [Theory, EachDatabase]
    public async Task A_person_changes_takes_along_and_erases_the_own_data(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var (me, adviser) = (await house.PersonAsync("前の名"), await house.PersonAsync("相談員", null, Role.Adviser));
        var office = adviser.Roles[1].OrganizationId!.Value;
        await house.AsAsync(
            me,
            s => s.GetRequiredService<OwnConsents>().GiveAsync(office, ConsentPurpose.Advice, ConsentChannel.Telephone, Token)
        );

        var wrong = await Should.ThrowAsync<FormProblemsException>(() =>
            house.AsAsync(
                me,
                s =>
                    s.GetRequiredService<OwnPerson>()
                        .ChangeAsync(new PersonForm(" ", "atarashii@example.jp", new string('1', 31), "not it"), Token)
            )
        );
        wrong.Problems.Select(p => p.Field).ShouldBe(["DisplayName", "Tel", "CurrentPassword"]);
        await house.AsAsync(
            me,
            s =>
                s.GetRequiredService<OwnPerson>()
                    .ChangeAsync(new PersonForm("新しい名", "atarashii@example.jp", "090-0000-0000", Password), Token)
        );
        var seen = await house.AsAsync(adviser, s => s.GetRequiredService<ShowPerson>().RunAsync(me.AccountId!.Value, Token));
        (seen.Name, seen.Email, seen.Tel).ShouldBe(("新しい名", "atarashii@example.jp", "090-0000-0000"));

        var own = await house.AsAsync(me, s => s.GetRequiredService<OwnPerson>().ExportAsync(Token));
        (own.DisplayName, own.Consents.Single().Organization, own.AccessLog.Count(r => !r.ByMe && r.What == "見た")).ShouldBe(
            ("新しい名", "相談員の組織", 1)
        );

        var session = await house.AsAsync(
            Actor.Visitor,
            s => s.GetRequiredService<Sessions>().BeginAsync(me.AccountId!.Value, "試験", "pwd", Token)
        );
        await house.AsAsync(me, s => s.GetRequiredService<OwnPerson>().CloseAsync(Token));
        (await house.AsAsync(Actor.Visitor, s => s.GetRequiredService<Sessions>().ResolveAsync(session, Token))).ShouldBeNull();
        await Should.ThrowAsync<AccessDeniedException>(() =>
            house.AsAsync(adviser, s => s.GetRequiredService<ShowPerson>().RunAsync(me.AccountId!.Value, Token))
        );
        (
            await house.AsAsync(Actor.Operator, s => s.GetRequiredService<UserManager<Account>>().FindByEmailAsync("atarashii@example.jp"))
        ).ShouldBeNull();
        (await house.AsAsync(Actor.Operator, s => s.GetRequiredService<VerifyAudit>().RunAsync(Token))).Breaks.ShouldBeEmpty();
        // The address is free again.
        await house.AsAsync(
            Actor.Visitor,
            s => s.GetRequiredService<OpenAccount>().RunAsync(new NewAccount("また来た人", "atarashii@example.jp", Password), Token)
        );
    }

    [Fact]
    public async Task The_last_administrator_cannot_leave()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var (first, second) = (
            await house.PersonAsync("一人目", null, Role.Administrator),
            await house.PersonAsync("二人目", null, Role.Administrator)
        );

        await house.AsAsync(first, s => s.GetRequiredService<OwnPerson>().CloseAsync(Token));
        var error = await Should.ThrowAsync<FormProblemsException>(() =>
            house.AsAsync(second, s => s.GetRequiredService<OwnPerson>().CloseAsync(Token))
        );
        error.Message.ShouldContain("最後の管理者");
        (await house.AsAsync(second, s => s.GetRequiredService<ShowPerson>().RunAsync(second.AccountId!.Value, Token))).Name.ShouldBe(
            "二人目"
        );
    }

    [Fact]
    public async Task Changes_of_the_ways_to_sign_in_are_noted()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var me = await house.PersonAsync("わたし");
        await house.AsAsync(
            me,
            async s =>
            {
                var own = new OwnSignIn(
                    s.GetRequiredService<UserManager<Account>>(),
                    null!,
                    s.GetRequiredService<OkoshiDb>(),
                    s.GetRequiredService<AccessGate>(),
                    s.GetRequiredService<AuditTrail>()
                );
                await Should.ThrowAsync<FormProblemsException>(() =>
                    own.SetPasswordAsync(Guid.NewGuid(), "wrong", "another long password", house.Clock.GetUtcNow(), Token)
                );
                await own.SetPasswordAsync(Guid.NewGuid(), Password, "another long password", house.Clock.GetUtcNow(), Token);
                (await own.StartTwoFactorAsync(Totp.Code((await own.AuthenticatorKeyAsync()).Key), Token)).Count.ShouldBe(10);
                (await own.RenewRecoveryCodesAsync(Token)).Count.ShouldBe(10);
                await own.StopTwoFactorAsync(Token);
            }
        );

        var log = (await house.AsAsync(me, s => s.GetRequiredService<SearchAudit>().AboutMeAsync(new ListQuery(), Token))).Rows;
        log.Where(r => r.Event.Resource == Resource.SignIn)
            .Select(r => r.Event.Detail)
            .ShouldBe(["認証アプリをやめた", "回復コードを作り直した", "認証アプリを使い始めた", "パスワード"]);
    }

    [Fact]
    public async Task A_save_that_fails_leaves_no_note_for_the_next_one()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        await house.AsAsync(
            Actor.Operator,
            async s =>
            {
                var (db, trail) = (s.GetRequiredService<OkoshiDb>(), s.GetRequiredService<AuditTrail>());
                db.Add(new Receipt { Number = "X-1" });
                trail.Note(AuditKind.Created, Resource.OpenData, "good");
                await db.SaveChangesAsync(Token);
                db.ChangeTracker.Clear();

                db.Add(new Receipt { Number = "X-1" });
                trail.Note(AuditKind.Created, Resource.OpenData, "never happened");
                await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync(Token));
                db.ChangeTracker.Clear();
                trail.Note(AuditKind.Created, Resource.OpenData, "good too");
                await db.SaveChangesAsync(Token);

                (
                    await db
                        .AuditEvents.Where(e => e.Resource == Resource.OpenData)
                        .OrderBy(e => e.Sequence)
                        .Select(e => e.RecordId)
                        .ToListAsync(Token)
                ).ShouldBe(["good", "good too"]);
                (await s.GetRequiredService<VerifyAudit>().RunAsync(Token)).Breaks.ShouldBeEmpty();
            }
        );
    }
}
