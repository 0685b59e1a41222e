using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.App.Jobs.Kinds;
using Okoshi.App.Organizations;
using Okoshi.App.Packs;
using Okoshi.App.Start;
using Okoshi.App.Tests.Data;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Start;

/// <summary>What a start puts in place, and what it leaves alone.</summary>
public sealed class StartTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Invented_persons_come_only_when_asked_for_marked_and_without_an_administrator()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        (await SeedAsync(house, asked: false)).ShouldBeNull();
        house.Services.GetRequiredService<DemoState>().Any.ShouldBeFalse();

        var first = await SeedAsync(house, asked: true);
        var second = await SeedAsync(house, asked: true);

        house.Services.GetRequiredService<DemoState>().Any.ShouldBeTrue();
        second.ShouldNotBe(first);
        await house.AsAsync(
            Actor.Operator,
            async s =>
            {
                var (db, users) = (s.GetRequiredService<OkoshiDb>(), s.GetRequiredService<UserManager<Account>>());
                (await db.Users.CountAsync(a => a.IsDemo && a.PasswordHash != null, Token)).ShouldBe(9);
                (await db.Memberships.AnyAsync(m => m.Role == Role.Administrator, Token)).ShouldBeFalse();
                (await users.CheckPasswordAsync((await users.FindByEmailAsync("jumin@demo.example"))!, second!)).ShouldBeTrue();
                (await users.CheckPasswordAsync((await users.FindByEmailAsync("jumin@demo.example"))!, first!)).ShouldBeFalse();
            }
        );
        // Without asking again they stay, and so does the mark.
        (await SeedAsync(house, asked: false)).ShouldBeNull();
        house.Services.GetRequiredService<DemoState>().Any.ShouldBeTrue();
    }

    [Fact]
    public async Task Whoever_began_empty_stays_empty_until_a_pack_is_named()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var link = await house.AsAsync(Actor.Operator, s => s.GetRequiredService<OfferSetUp>().RunAsync(Token));
        await house.AsAsync(
            Actor.Visitor,
            s =>
                s.GetRequiredService<SetUpProduct>()
                    .RunAsync(
                        link!,
                        new SetUpForm(
                            "鯖江市役所",
                            Sector.Government,
                            "鯖江市",
                            MunicipalityCode.Parse("182079"),
                            new NewAccount("管理係", "kanri@example.jp", "a long enough password"),
                            StartEmpty: true
                        ),
                        Token
                    )
        );

        await StartAsync(house, named: false);
        var pack = await PackAsync(house);
        (pack.Manifest.Id, pack.Manifest.Title, pack.Manifest.Municipality.ToString()).ShouldBe((EmptyPack.Id, "鯖江市", "182079"));
        PackContent.RowTypes.ShouldAllBe(t => pack.Rows(t).Count == 0);

        // A named pack is read: this one is not there, and that is said.
        await Should.ThrowAsync<BadInputException>(() => StartAsync(house, named: true));
        (await PackAsync(house)).Manifest.Id.ShouldBe(EmptyPack.Id);
    }

    private static Task<string?> SeedAsync(DoorsHouse house, bool asked) =>
        house.AsAsync(Actor.Operator, s => s.GetRequiredService<SeedDemo>().RunAsync(asked, Token));

    private static Task StartAsync(DoorsHouse house, bool named) =>
        house.AsAsync(Actor.Operator, s => s.GetRequiredService<StartPack>().RunAsync(new PackFolder("nowhere", named), Token));

    private static Task<PackContent> PackAsync(DoorsHouse house) =>
        house.AsAsync(Actor.Operator, s => Task.FromResult(s.GetRequiredService<RegionContext>().Pack));
}
