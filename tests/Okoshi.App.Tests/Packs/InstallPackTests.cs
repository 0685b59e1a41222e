using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Imports;
using Okoshi.App.Packs;
using Okoshi.App.Packs.Rows;
using Okoshi.App.Tests.Data;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Packs;

public sealed class InstallPackTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void An_archive_holds_every_row_of_the_pack_and_which_of_them_hold_for_every_region()
    {
        var reading = PackReader.Read(Repository.AomoriPack);

        var again = PackReader.ReadArchive(reading.Archive);

        ShouldBeSame(again, reading.Content!);
        var general = again.WithoutRegion(MunicipalityCode.Parse("182079"), "鯖江市");
        (general.HasRegion, general.HasTables, general.RegionName).ShouldBe((false, true, "鯖江市"));
        general.Rows<BusinessRow>().Select(Describe).ShouldBe(again.Rows<BusinessRow>().Select(Describe));
        general.Rows<ProgrammeRow>().ShouldBeEmpty();
        general.Rows<StatisticRow>().ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task A_pack_comes_back_from_the_database_as_it_was_read(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        await InstallAsync(house, Repository.AomoriPack);

        // Another start of the product has read nothing yet.
        var again = await house.AgainAsync();
        ShouldBeSame(await PackAsync(again, null), AomoriPack.Content);
        await again.Services.DisposeAsync();
    }

    [Theory, EachDatabase]
    public async Task Packs_of_two_municipalities_stand_side_by_side_and_the_newest_speaks_where_none_is_named(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        await InstallAsync(house, Repository.AomoriPack);
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        using var other = Copy(code: "022021", id: "hirosaki", title: "弘前市");
        await InstallAsync(house, other.Folder);

        (await PackAsync(house, null)).Manifest.Title.ShouldBe("弘前市");
        (await PackAsync(house, "022012")).Manifest.Title.ShouldBe("青森市");
        (await PackAsync(house, "022021")).Manifest.Title.ShouldBe("弘前市");
    }

    [Theory, EachDatabase]
    public async Task Another_pack_of_the_same_municipality_takes_the_place_of_the_former(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        await InstallAsync(house, Repository.AomoriPack);
        using var other = Copy(code: "022012", id: "aomori-2", title: "青森市（新しい版）");
        await InstallAsync(house, other.Folder);

        (await house.AsAsync(Actor.Operator, s => s.GetRequiredService<OkoshiDb>().PackInstalls.CountAsync(Token))).ShouldBe(1);
        (await PackAsync(house, "022012")).Manifest.Title.ShouldBe("青森市（新しい版）");
    }

    [Fact]
    public async Task A_pack_that_cannot_be_computed_never_takes_the_place_of_a_good_one()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        await InstallAsync(house, Repository.AomoriPack);
        using var bad = Copy(code: "022012", id: "aomori", title: "青森市");
        // Every file can be read, but there is nobody to draw an audience from.
        File.Delete(Path.Combine(bad.Folder, "region", "population.csv"));

        var problem = await Should.ThrowAsync<BadInputException>(() => InstallAsync(house, bad.Folder));

        PackReader.Read(bad.Folder).Problems.ShouldBeEmpty();
        problem.Lines.ShouldHaveSingleItem().ShouldContain("population.csv");
        (await PackAsync(house, null)).Hash.ShouldBe(AomoriPack.Content.Hash);
        Should.Throw<BadInputException>(() => PackTrial.Run(PackReader.Read(bad.Folder).Content!, new DateOnly(2026, 11, 1)));
    }

    [Fact]
    public async Task The_same_pack_again_changes_nothing_and_one_that_was_put_aside_speaks_again()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);

        (await InstallAsync(house, Repository.AomoriPack)).Unchanged.ShouldBeFalse();
        (await InstallAsync(house, Repository.AomoriPack)).Unchanged.ShouldBeTrue();
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        using var other = Copy(code: "022021", id: "hirosaki", title: "弘前市");
        await InstallAsync(house, other.Folder);
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        (await InstallAsync(house, Repository.AomoriPack)).Unchanged.ShouldBeFalse();

        (await PackAsync(house, null)).Manifest.Title.ShouldBe("青森市");
    }

    [Fact]
    public async Task A_municipality_without_a_pack_has_the_tables_that_hold_for_every_region()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        await InstallAsync(house, Repository.AomoriPack);

        var found = await house.AsAsync(
            Actor.Visitor,
            s => s.GetRequiredService<OpenRegion>().RunAsync(MunicipalityCode.Parse("182079"), null, Token)
        );

        // Nothing is known of it: it is in no pack and in no statistics.
        found.ShouldBeFalse();
    }

    private static Task<PackInstallation> InstallAsync(DoorsHouse house, string folder) =>
        house.AsAsync(Actor.Operator, s => s.GetRequiredService<InstallPack>().RunAsync(folder, Token));

    private static Task<PackContent> PackAsync(DoorsHouse house, string? code) =>
        house.AsAsync(
            Actor.Visitor,
            async s =>
            {
                await s.GetRequiredService<OpenRegion>().RunAsync(code is null ? null : MunicipalityCode.Parse(code), null, Token);
                return s.GetRequiredService<RegionContext>().Pack;
            }
        );

    /// <summary>The Aomori pack under another name.</summary>
    private static CopiedPack Copy(string code, string id, string title)
    {
        var copy = new CopiedPack(Repository.AomoriPack);
        var head = Path.Combine(copy.Folder, "pack.json");
        var text = File.ReadAllText(head);
        File.WriteAllText(
            head,
            text.Replace("\"022012\"", $"\"{code}\"", StringComparison.Ordinal)
                .Replace("\"aomori\"", $"\"{id}\"", StringComparison.Ordinal)
                .Replace("\"青森市\"", $"\"{title}\"", StringComparison.Ordinal)
        );
        return copy;
    }

    private static void ShouldBeSame(PackContent loaded, PackContent saved)
    {
        (loaded.Hash, loaded.Manifest).ShouldBe((saved.Hash, saved.Manifest));
        foreach (var type in PackContent.RowTypes)
            loaded.Rows(type).Select(Describe).ShouldBe(saved.Rows(type).Select(Describe), type.Name);
    }

    private static string Describe(PackRow row) =>
        string.Join(
            '|',
            row.GetType()
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .OrderBy(p => p.Name, StringComparer.Ordinal)
                .Select(p => $"{p.Name}={p.GetValue(row)}")
        );
}
