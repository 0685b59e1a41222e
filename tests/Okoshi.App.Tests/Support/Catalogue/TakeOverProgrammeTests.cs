using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Audit;
using Okoshi.App.Data;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using Okoshi.App.Tests.Data;
using Okoshi.App.Writing;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Support.Catalogue;

/// <summary>From an imported programme to conditions that people confirmed, and what later lists do then. All programmes are invented.</summary>
public sealed class TakeOverProgrammeTests
{
    private const string First =
        """{"result":[{"id":"t1","title":"架空の設備補助金","institution_name":"架空県","subsidy_max_limit":500000,"target_number_of_employees":"300名以下","detail":"<p>前の内容</p>","front_subsidy_detail_page_url":"https://example.jp/t1"},{"id":"t2","title":"架空の販路補助金"}]}""";

    private static readonly string Changed = First.Replace("500000", "700000", StringComparison.Ordinal);
    private static readonly string Shorter = First[..First.IndexOf(",{\"id\":\"t2\"", StringComparison.Ordinal)] + "]}";
    private static readonly DateOnly July = new(2026, 7, 10);
    private static readonly DateOnly August = new(2026, 8, 22);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task Conditions_that_people_confirmed_are_never_written_over_and_the_change_waits_for_them(DatabaseKind kind)
    {
        await using var house = await Drafts.HouseAsync(kind);
        var (author, reviewer, id) = await PublishedAsync(house);
        var before = await EntryAsync(house);
        before.HasRule.ShouldBeTrue();

        var outcome = await StoreAsync(house, Changed, August);

        (outcome.Changed, outcome.Waiting, outcome.ToString()).ShouldBe(
            (1, 1, "新しい 0、変わった 1、同じ 1、なくなった 0（うち担当の確認を待つ 1）")
        );
        var after = await EntryAsync(house);
        (after.VersionNumber, after.HasRule, after.Limit).ShouldBe((before.VersionNumber, true, before.Limit));
        // The same list again asks nothing more.
        (await StoreAsync(house, Changed, August.AddDays(1)))
            .ToString()
            .ShouldBe("新しい 0、変わった 0、同じ 2、なくなった 0");
        (await WaitingAsync(house, author)).ShouldHaveSingleItem().Kind.ShouldBe(WaitingFor.SourceChanged);
        var source = ProgrammeSource.Of(await FindAsync(house, author, id))!;
        source.Changes.Select(c => (c.Column, c.Before, c.After)).ShouldBe([(Ds451.Limit, "500000", "700000")]);

        await house.AsAsync(author, s => s.GetRequiredService<SettleSource>().TakeUpAsync(id, Token));

        (await WaitingAsync(house, author)).ShouldHaveSingleItem().Kind.ShouldBe(WaitingFor.Unfinished);
        var programme = await FindAsync(house, author, id);
        var draft = programme.Versions[^1];
        (draft.State, draft.ValidFrom, draft.Corrects, VersionContent.Of(draft)[Ds451.Limit]).ShouldBe(
            (VersionState.Draft, August, null, "700000")
        );
        draft.Conditions.ShouldBe(programme.Versions[^2].Conditions);
        await Drafts.PublishAsync(house, author, reviewer, new DraftOf(id, draft.Number, programme.RowVersion));
        (await EntryAsync(house)).Limit.ShouldBe(new Yen(700_000));
        (await StoreAsync(house, Changed, August.AddDays(2))).Same.ShouldBe(2);
    }

    [Theory, EachDatabase]
    public async Task A_draft_is_not_overtaken_by_a_list(DatabaseKind kind)
    {
        await using var house = await Drafts.HouseAsync(kind);
        var (author, id) = await TakenAsync(house);

        (await StoreAsync(house, Changed, August)).Waiting.ShouldBe(1);

        var programme = await FindAsync(house, author, id);
        programme.Versions.Select(v => v.State).ShouldBe([VersionState.Published, VersionState.Draft]);
        (await EntryAsync(house)).Limit.ShouldBe(new Yen(500_000));
        await house.AsAsync(author, s => s.GetRequiredService<SettleSource>().TakeUpAsync(id, Token));
        programme = await FindAsync(house, author, id);
        programme.Versions.Count.ShouldBe(2);
        VersionContent.Of(programme.Versions[^1])[Ds451.Limit].ShouldBe("700000");
    }

    [Fact]
    public async Task What_says_again_what_it_said_asks_nothing_and_what_changes_nothing_is_recorded()
    {
        await using var house = await Drafts.HouseAsync(DatabaseKind.Sqlite);
        var (author, id) = await TakenAsync(house);

        await StoreAsync(house, Changed, August);
        await StoreAsync(house, First, August.AddDays(1));
        (await WaitingAsync(house, author)).ShouldAllBe(w => w.Kind != WaitingFor.SourceChanged);

        await StoreAsync(house, Changed, August.AddDays(2));
        await house.AsAsync(author, s => s.GetRequiredService<SettleSource>().KeepAsync(id, Token));
        (await WaitingAsync(house, author)).ShouldAllBe(w => w.Kind != WaitingFor.SourceChanged);
        var programme = await FindAsync(house, author, id);
        VersionContent.Of(programme.Versions[^1])[Ds451.Limit].ShouldBe("500000");
        (await StoreAsync(house, Changed, August.AddDays(3))).Changed.ShouldBe(0);
        await Should.ThrowAsync<FormProblemsException>(() =>
            house.AsAsync(author, s => s.GetRequiredService<SettleSource>().KeepAsync(id, Token))
        );
    }

    [Theory, EachDatabase]
    public async Task A_whole_list_without_it_ends_it_only_by_the_hand_of_its_writers(DatabaseKind kind)
    {
        await using var house = await Drafts.HouseAsync(kind);
        await StoreAsync(house, First, July);
        var author = await house.PersonAsync("担当", null, Role.ProgrammeOwner);
        var id = (await ListAsync(house, author)).Single(p => p.Entry.Key == "t2").Id;
        await TakeAsync(house, author, id);

        var outcome = await StoreAsync(house, Shorter, August, whole: true);

        (outcome.Gone, outcome.Waiting).ShouldBe((1, 1));
        (
            await house.AsAsync(Actor.Visitor, s => Task.FromResult(s.GetRequiredService<ProgrammeCatalogue>().On(August).Find("t2")))
        ).ShouldNotBeNull();
        ProgrammeSource.Of(await FindAsync(house, author, id))!.Waiting!.IsGone.ShouldBeTrue();
        (await StoreAsync(house, Shorter, August.AddDays(1), whole: true)).Gone.ShouldBe(0);
        // It is there again: nothing is to be decided.
        await StoreAsync(house, First, August.AddDays(2));
        ProgrammeSource.Of(await FindAsync(house, author, id))!.Waiting.ShouldBeNull();
    }

    [Fact]
    public async Task It_is_taken_over_by_those_who_write_for_the_organisation_once_and_given_back_by_administrators()
    {
        await using var house = await Drafts.HouseAsync(DatabaseKind.Sqlite);
        await StoreAsync(house, First, July);
        var author = await house.PersonAsync("担当", null, Role.ProgrammeOwner);
        var other = await house.PersonAsync("よその担当", null, Role.ProgrammeOwner);
        var id = (await ListAsync(house, author)).Single(p => p.Entry.Key == "t1").Id;

        // For an organisation that one does not write for, and as somebody who writes for none.
        foreach (var (who, office) in new[] { (other, Office(author)), (Actor.Visitor, Office(author)) })
            await Should.ThrowAsync<AccessDeniedException>(() =>
                house.AsAsync(who, s => s.GetRequiredService<TakeOverProgramme>().TakeAsync(id, office, Token))
            );
        await TakeAsync(house, author, id);
        await TakeAsync(house, author, id);
        (await FindAsync(house, author, id)).Versions.Count.ShouldBe(2);
        (await Should.ThrowAsync<FormProblemsException>(() => TakeAsync(house, other, id)))
            .Problems.Single()
            .Message.ShouldContain("ほかの組織が先に引き受けました");
        (await ListAsync(house, other)).ShouldNotContain(p => p.Id == id);
        await Should.ThrowAsync<AccessDeniedException>(() => FindAsync(house, other, id));

        await Should.ThrowAsync<AccessDeniedException>(() =>
            house.AsAsync(author, s => s.GetRequiredService<TakeOverProgramme>().GiveBackAsync(id, Token))
        );
        await house.AsAsync(Actor.Operator, s => s.GetRequiredService<TakeOverProgramme>().GiveBackAsync(id, Token));
        (await ListAsync(house, other)).ShouldContain(p => p.Id == id);
        (
            await house.AsAsync(
                Actor.Operator,
                s => Task.FromResult(s.GetRequiredService<OkoshiDb>().AuditEvents.Count(e => e.Kind == AuditKind.Changed))
            )
        ).ShouldBe(2);
    }

    [Fact]
    public async Task What_is_for_this_region_comes_first()
    {
        const string List =
            """{"result":[{"id":"n1","title":"ほかの県","target_area_search":"秋田県"},{"id":"n2","title":"どこでも","target_area_search":"全国"},{"id":"n3","title":"県の","target_area_search":"岩手県/青森県"},{"id":"n4","title":"【青森県青森市】町の","target_area_search":"青森県"},{"id":"n5","title":"書いていない"},{"id":"n6","title":"【福岡県宗像市】よその町の","target_area_search":"全国"},{"id":"n7","title":"いわき市 よその市の","target_area_search":"全国"}]}""";
        await using var house = await Drafts.HouseAsync(DatabaseKind.Sqlite);
        await StoreAsync(house, List, July);
        var author = await house.PersonAsync("担当", null, Role.ProgrammeOwner);

        (await ListAsync(house, author))
            .Select(p => (p.Entry.Key, p.Near))
            .ShouldBe([
                ("n4", Nearness.Own),
                ("n3", Nearness.Prefecture),
                ("n2", Nearness.Nation),
                ("n6", Nearness.Elsewhere),
                ("n7", Nearness.Elsewhere),
                ("n1", Nearness.Elsewhere),
                ("n5", Nearness.Unstated),
            ]);
        await Should.ThrowAsync<AccessDeniedException>(() => ListAsync(house, Actor.Visitor));
    }

    private static Guid Office(Actor author) => author.Roles[1].OrganizationId!.Value;

    private static Task TakeAsync(DoorsHouse house, Actor author, Guid id) =>
        house.AsAsync(author, s => s.GetRequiredService<TakeOverProgramme>().TakeAsync(id, Office(author), Token));

    private static Task<IReadOnlyList<ImportedProgramme>> ListAsync(DoorsHouse house, Actor who) =>
        house.AsAsync(who, s => Task.FromResult(s.GetRequiredService<FindImported>().List()));

    private static async Task<(Actor Author, Guid Id)> TakenAsync(DoorsHouse house)
    {
        await StoreAsync(house, First, July);
        var author = await house.PersonAsync("担当", null, Role.ProgrammeOwner);
        var id = (await ListAsync(house, author)).Single(p => p.Entry.Key == "t1").Id;
        await TakeAsync(house, author, id);
        return (author, id);
    }

    private static async Task<(Actor Author, Actor Reviewer, Guid Id)> PublishedAsync(DoorsHouse house)
    {
        var (author, id) = await TakenAsync(house);
        var reviewer = await house.PersonAsync("課長", Office(author), Role.ProgrammeOwner);
        var programme = await FindAsync(house, author, id);
        var content = VersionContent.Of(programme.Versions[^1]) with
        {
            Conditions = Drafts.Conditions("""{ "kind": "employees", "atMost": 300, "says": "300人以下", "source": "y", "place": "1" }"""),
        };
        var saved = await house.AsAsync(
            author,
            s => s.GetRequiredService<WriteProgramme>().SaveAsync(new DraftOf(id, 2, programme.RowVersion), content, Token)
        );
        await Drafts.PublishAsync(house, author, reviewer, saved);
        return (author, reviewer, id);
    }

    private static Task<CatalogueProgramme> FindAsync(DoorsHouse house, Actor who, Guid id) =>
        house.AsAsync(who, s => s.GetRequiredService<FindProgrammes>().ByIdAsync(id, Token));

    private static Task<CatalogueEntry> EntryAsync(DoorsHouse house) =>
        house.AsAsync(Actor.Visitor, s => Task.FromResult(s.GetRequiredService<ProgrammeCatalogue>().On(August.AddDays(9)).Find("t1")!));

    private static Task<IReadOnlyList<WaitingProgramme>> WaitingAsync(DoorsHouse house, Actor who) =>
        house.AsAsync(who, s => s.GetRequiredService<WaitingProgrammes>().ListAsync(Token));

    private static Task<ListingComparison> StoreAsync(DoorsHouse house, string text, DateOnly day, bool whole = false)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        // Editions are told apart by when they came.
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        return house.AsAsync(
            Actor.Operator,
            s =>
                s.GetRequiredService<ImportListing>()
                    .StoreAsync(ListingReader.Read("jgrants", "一覧", bytes), bytes, new ListingDecision(day, EndMissing: whole), Token)
        );
    }
}
