using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Data;
using Okoshi.App.Japanese;
using Okoshi.App.Lists;
using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using Okoshi.App.Tests.Data;
using Okoshi.App.Writing;
using Okoshi.Engine.Shared;

namespace Okoshi.App.Tests.Support.Catalogue;

public sealed class ProgrammeCatalogueTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_programme_stands_beside_those_of_the_pack_once_a_second_person_published_it(DatabaseKind kind)
    {
        await using var house = await Drafts.HouseAsync(kind);
        var (author, reviewer) = await PeopleAsync(house);
        var draft = await Drafts.CreateAsync(house, author, "own-1", Drafts.Content());
        (await StandingAsync(house, "own-1")).ShouldBeNull("下書きは、だれにも見えない");

        await house.AsAsync(author, s => s.GetRequiredService<ReviewProgramme>().SendAsync(draft, Token));
        var sent = draft with { RowVersion = await Drafts.RowVersionAsync(house, draft.Programme) };
        (
            await Should.ThrowAsync<FormProblemsException>(() =>
                house.AsAsync(author, s => s.GetRequiredService<ReviewProgramme>().PublishAsync(sent, Token))
            )
        ).Message.ShouldContain("自分で書いた版");
        await house.AsAsync(reviewer, s => s.GetRequiredService<ReviewProgramme>().PublishAsync(sent, Token));

        var standing = (await StandingAsync(house, "own-1")).ShouldNotBeNull();
        standing.Version!.Number.ShouldBe(1);
        standing.Programme.ShouldSatisfyAllConditions(
            p => p.Title.ShouldBe("見本の創業補助"),
            p => p.Terms.Benefit.ShouldBe(new Yen(300_000)),
            p => p.ConfirmationOn(Day).ShouldBe(Engine.Support.ConfirmationState.Confirmed),
            p => p.RuleOn(Day).ShouldNotBeNull()
        );
        (await AllAsync(house)).Count.ShouldBe(Okoshi.App.Support.SupportCatalogue.Of(AomoriPack.Content).Count + 1);
    }

    [Theory, EachDatabase]
    public async Task A_key_of_the_pack_takes_the_packs_programme_over(DatabaseKind kind)
    {
        await using var house = await Drafts.HouseAsync(kind);
        var (author, reviewer) = await PeopleAsync(house);
        await Drafts.PublishAsync(
            house,
            author,
            reviewer,
            await Drafts.CreateAsync(house, author, "r5-1-28", Drafts.Content(title: "引き継いだ講座"))
        );

        (await AllAsync(house)).Where(s => s.Programme.Id == "r5-1-28").ShouldHaveSingleItem().Programme.Title.ShouldBe("引き継いだ講座");
    }

    [Theory, EachDatabase]
    public async Task The_past_is_answered_as_it_was_known(DatabaseKind kind)
    {
        await using var house = await Drafts.HouseAsync(kind);
        var (author, reviewer) = await PeopleAsync(house);
        var draft = await Drafts.CreateAsync(house, author, "own-1", Drafts.Content(below: 40));
        await Drafts.PublishAsync(house, author, reviewer, draft);
        var before = house.Clock.GetUtcNow();
        house.Clock.Advance(TimeSpan.FromDays(1));
        var next = await house.AsAsync(author, s => s.GetRequiredService<WriteProgramme>().NextVersionAsync(draft.Programme, Token));
        next = await house.AsAsync(
            author,
            s => s.GetRequiredService<WriteProgramme>().SaveAsync(next, Drafts.Content(below: 45) with { Corrects = 1 }, Token)
        );
        await Drafts.PublishAsync(house, author, reviewer, next);

        (await StandingAsync(house, "own-1", before))!.Version!.Number.ShouldBe(1);
        (await StandingAsync(house, "own-1"))!.Version!.Number.ShouldBe(2);
        (await StandingAsync(house, "own-1", before.AddDays(-1))).ShouldBeNull("まだ公開していなかった");
    }

    [Theory, EachDatabase]
    public async Task A_kept_evaluation_is_repeated_as_it_was_and_as_we_know_it_now(DatabaseKind kind)
    {
        await using var house = await Drafts.HouseAsync(kind);
        var (author, reviewer) = await PeopleAsync(house);
        var draft = await Drafts.CreateAsync(house, author, "own-1", Drafts.Content(below: 40));
        await Drafts.PublishAsync(house, author, reviewer, draft);
        house.Clock.Advance(TimeSpan.FromHours(1));
        var kept = await house.AsAsync(
            author,
            s => s.GetRequiredService<KeepEvaluation>().RunAsync("id,birth_date\n1,1984-05-01\n"u8.ToArray(), Day, Token)
        );
        house.Clock.Advance(TimeSpan.FromHours(1));
        var next = await house.AsAsync(author, s => s.GetRequiredService<WriteProgramme>().NextVersionAsync(draft.Programme, Token));
        await Drafts.PublishAsync(
            house,
            author,
            reviewer,
            await house.AsAsync(
                author,
                s => s.GetRequiredService<WriteProgramme>().SaveAsync(next, Drafts.Content(below: 45) with { Corrects = 1 }, Token)
            )
        );

        var replay = (
            await house.AsAsync(author, s => s.GetRequiredService<ReplayEvaluation>().RunAsync(kept.Number, Token))
        ).ShouldNotBeNull();

        var line = replay.Lines.Single(l => l.Any.Programme == "own-1");
        (line.Then!.Verdict, line.Repeated!.Verdict, line.Now!.Verdict).ShouldBe((Verdict.NotMet, Verdict.NotMet, Verdict.Met));
        line.Why.ShouldBe("第1版でなく、第2版がこの日の版になりました。判定が変わりました。");
        replay.Lines.ShouldAllBe(l => l.IsRepeated == true);
        replay.Lines.Where(l => l.Any.Programme != "own-1").ShouldAllBe(l => l.Why.Length == 0);
        (await house.AsAsync(reviewer, s => s.GetRequiredService<ReplayEvaluation>().RunAsync(kept.Number, Token))).ShouldBeNull(
            "ほかの人の記録は、あるかどうかも分からない"
        );
        line.Change.ShouldBe(ReplayChange.Verdict);
        replay.Lines.Where(l => l.Any.Programme != "own-1").ShouldAllBe(l => l.Change == ReplayChange.Same);
        (await EvaluationsAsync(house, author)).ShouldBe([
            new KeptEvaluation
            {
                Number = kept.Number,
                AsOf = Day,
                KnownAt = kept.KnownAt,
                IsOwn = true,
            },
        ]);
        (await EvaluationsAsync(house, reviewer)).ShouldBeEmpty();
        (await EvaluationsAsync(house, Actor.Operator)).Single().IsOwn.ShouldBeFalse();
    }

    [Theory, EachDatabase]
    public async Task Two_versions_are_compared_field_by_field_with_who_gains_and_who_loses(DatabaseKind kind)
    {
        await using var house = await Drafts.HouseAsync(kind);
        var (author, reviewer) = await PeopleAsync(house);
        var draft = await Drafts.CreateAsync(house, author, "own-1", Drafts.Content(below: 40));
        await Drafts.PublishAsync(house, author, reviewer, draft);
        var next = await house.AsAsync(author, s => s.GetRequiredService<WriteProgramme>().NextVersionAsync(draft.Programme, Token));
        await house.AsAsync(
            author,
            s => s.GetRequiredService<WriteProgramme>().SaveAsync(next, Drafts.Content(below: 30, from: new DateOnly(2027, 4, 1)), Token)
        );

        var comparison = (
            await house.AsAsync(author, s => s.GetRequiredService<CompareVersions>().RunAsync("own-1", 1, 2, Token))
        ).ShouldNotBeNull();

        comparison.Fields.ShouldBe([
            new FieldChange("始まりの日", "令和8年4月1日", "令和9年4月1日"),
            new FieldChange("だれが使えるか", "40歳未満の人。", "30歳未満の人。"),
        ]);
        var all = comparison.Shifts[0];
        (all.Gain, all.Lose).ShouldBe((0, (int)(all.Before.Met - all.After.Met)));
        all.Lose.ShouldBeGreaterThan(0);
        (all.BecomesPossible, all.NoLongerPossible).ShouldBe(
            (0, 1),
            "あすが40歳の誕生日の人だけは、数え方が書かれていないので、まだ言えない"
        );
        comparison.Shifts.Skip(1).Sum(s => s.Lose).ShouldBe(all.Lose);
        (await house.AsAsync(Actor.Visitor, s => s.GetRequiredService<CompareVersions>().RunAsync("own-1", 1, 2, Token))).ShouldBeNull(
            "下書きは、ほかの人には見えない"
        );
    }

    [Fact]
    public async Task What_becomes_possible_and_what_no_longer_is_stands_beside_who_gains_and_loses()
    {
        await using var house = await Drafts.HouseAsync(DatabaseKind.Sqlite);
        var (author, reviewer) = await PeopleAsync(house);
        var staff = Drafts.Content() with
        {
            Conditions = Drafts.Conditions(
                """{ "kind": "employees", "atMost": 20, "says": "従業員20人以下", "source": "y", "place": "第3条" }"""
            ),
        };
        await Drafts.PublishAsync(house, author, reviewer, await Drafts.CreateAsync(house, author, "own-1", staff));
        var programme = (await house.AsAsync(author, s => s.GetRequiredService<FindProgrammes>().ListAsync(Token))).Single();
        var next = await house.AsAsync(author, s => s.GetRequiredService<WriteProgramme>().NextVersionAsync(programme.Id, Token));
        await house.AsAsync(
            author,
            s => s.GetRequiredService<WriteProgramme>().SaveAsync(next, Drafts.Content(below: 30, from: new DateOnly(2027, 4, 1)), Token)
        );

        var (there, back) = (await ShiftAsync(1, 2), await ShiftAsync(2, 1));

        there.Before.Met.ShouldBeGreaterThan(0, "事業をしている架空の人の従業員は分かる");
        there.Before.NotMet.ShouldBeGreaterThan(0);
        there.Before.Unknown.ShouldBeGreaterThan(there.Before.Met, "ほかの人の事業は分からない");
        there.After.Unknown.ShouldBe(0);
        there.BecomesPossible.ShouldBe(0);
        there.NoLongerPossible.ShouldBeInRange(1, (int)there.Before.Unknown - 1);
        (back.BecomesPossible, back.NoLongerPossible).ShouldBe((there.NoLongerPossible, 0));
        (back.Gain, back.Lose).ShouldBe((there.Lose, there.Gain));

        async Task<EligibilityShift> ShiftAsync(int from, int to) =>
            (await house.AsAsync(author, s => s.GetRequiredService<CompareVersions>().RunAsync("own-1", from, to, Token)))!.Shifts[0];
    }

    [Theory, EachDatabase]
    public async Task The_yearly_round_confirms_or_ends(DatabaseKind kind)
    {
        await using var house = await Drafts.HouseAsync(kind);
        var (author, reviewer) = await PeopleAsync(house);
        var draft = await Drafts.CreateAsync(house, author, "own-1", Drafts.Content());
        await Drafts.PublishAsync(house, author, reviewer, draft);
        house.Clock.Advance(TimeSpan.FromDays(365));
        var nextYear = Day.AddDays(365);
        async Task<OwnProgramme> OwnAsync() =>
            (await house.AsAsync(author, s => s.GetRequiredService<FindProgrammes>().ListAsync(Token))).Single();
        async Task<Engine.Support.SupportProgramme?> StandsAsync() =>
            await house.AsAsync(
                Actor.Visitor,
                s => Task.FromResult(s.GetRequiredService<ProgrammeCatalogue>().On(nextYear).Find("own-1")?.Programme)
            );

        (await OwnAsync()).NeedsConfirmation.ShouldBeTrue();
        (await StandsAsync())!.ConfirmationOn(nextYear).ShouldBe(Engine.Support.ConfirmationState.ConfirmFirst);
        await house.AsAsync(author, s => s.GetRequiredService<ConfirmProgramme>().ConfirmAsync(draft.Programme, Token));
        (await OwnAsync()).NeedsConfirmation.ShouldBeFalse();
        (await StandsAsync())!.ConfirmationOn(nextYear).ShouldBe(Engine.Support.ConfirmationState.Confirmed);
        await house.AsAsync(author, s => s.GetRequiredService<ConfirmProgramme>().EndAsync(draft.Programme, nextYear.AddDays(-1), Token));
        (await OwnAsync()).Phase.ShouldBe(ProgrammePhase.Ended);
        (await StandsAsync()).ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task A_list_is_taken_once_and_tells_what_changed(DatabaseKind kind)
    {
        await using var house = await Drafts.HouseAsync(kind);
        Task<ImportedCounts> ImportAsync(params (string Key, VersionContent Content)[] programmes) =>
            house.AsAsync(
                Actor.Operator,
                s =>
                    s.GetRequiredService<RecordImported>()
                        .RunAsync(
                            new ImportedListings("jgrants", "list.json", "abc", programmes.ToDictionary(p => p.Key, p => p.Content)),
                            Token
                        )
            );
        var old = Drafts.Content(from: new DateOnly(2026, 4, 1), to: new DateOnly(2027, 3, 31)) with { Conditions = "{}" };
        var changed = old with { Texts = new Dictionary<string, string>(old.Texts) { [Ds451.Limit] = "500000" } };

        (await ImportAsync(("a", old), ("b", old))).ShouldBe(new ImportedCounts(2, 0, 0));
        (await ImportAsync(("a", old), ("b", old))).ShouldBe(new ImportedCounts(0, 0, 2));
        house.Clock.Advance(TimeSpan.FromDays(1));
        (await ImportAsync(("a", changed), ("b", old), ("c", old))).ShouldBe(new ImportedCounts(1, 1, 1));

        (await StandingAsync(house, "a"))!.Version!.Texts[Ds451.Limit].ShouldBe("500000");
        (await StandingAsync(house, "a", house.Clock.GetUtcNow().AddHours(-1)))!.Version!.Texts.ContainsKey(Ds451.Limit).ShouldBeFalse();
    }

    [Fact]
    public async Task Everything_wrong_is_told_at_once_and_the_draft_stays()
    {
        await using var house = await Drafts.HouseAsync(DatabaseKind.Sqlite);
        var (author, _) = await PeopleAsync(house);
        var bad = Drafts.Content() with
        {
            Texts = new Dictionary<string, string>
            {
                [Ds451.Title] = new string('あ', VersionContent.LongestText + 1),
                [Ds451.Content] = "<b>太字</b>の内容",
                [Ds451.From] = "2026-13-01",
            },
            Conditions =
                """{ "sources": [{ "id": "y", "title": "要綱" }], "purpose": "founding", "when": { "all": [ { "kind": "age", "atLeast": 60, "says": "60歳以上", "source": "y", "place": "1" }, { "kind": "age", "below": 45, "says": "45歳未満", "source": "y", "place": "2" }, { "kind": "height", "says": "x", "source": "y", "place": "3" } ] }, "parent": "nothing" }""",
        };
        var draft = await Drafts.CreateAsync(house, author, "own-1", bad);

        var refused = await Should.ThrowAsync<FormProblemsException>(() =>
            house.AsAsync(author, s => s.GetRequiredService<ReviewProgramme>().SendAsync(draft, Token))
        );

        refused
            .Problems.Take(4)
            .Select(p => p.Message)
            .ShouldBe([
                "「連絡先情報」か「詳細URL」を書いてください。どこに聞けばよいか分かりません。",
                "「タイトル（制度名）」は 50000 文字までにしてください。今は 50001 文字です。",
                "「内容」に HTML の書き方（<b>）があります。文だけを書いてください。",
                $"「公募開始日」：「2026-13-01」という日はありません。{WrittenDay.Expected}で書いてください。",
            ]);
        refused
            .Problems.Skip(4)
            .Select(p => (p.Field, p.Message[..24]))
            .ShouldBe([
                ("Rule", "「when.all[2].kind」：「heig"),
                ("Rule", "「when.all」：年齢の条件が両立しません（"),
                ("Parent", "「parent」：「nothing」という支援制"),
            ]);
        (
            await house.AsAsync(Actor.Operator, s => s.GetRequiredService<OkoshiDb>().ProgrammeVersions.AsNoTracking().SingleAsync(Token))
        ).State.ShouldBe(VersionState.Draft);
    }

    [Theory]
    [InlineData(Ds451.From, "2026-10-01", Ds451.Until, "2026-09-30必着")]
    [InlineData(Ds451.From, "2026-10-01 17:00", Ds451.Until, "2026-10-01 9:00")]
    [InlineData(Ds451.PublicFrom, "令和8年10月1日", Ds451.PublicUntil, "令和8年10月1日0時")]
    public async Task No_draft_is_kept_whose_end_lies_before_its_beginning(string start, string from, string end, string until)
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var (author, _) = await PeopleAsync(house);
        var good = Drafts.Content();
        var bad = good with
        {
            Texts = new Dictionary<string, string>(good.Texts) { [start] = from, [end] = until },
        };

        (await Should.ThrowAsync<FormProblemsException>(() => Drafts.CreateAsync(house, author, "own-1", bad)))
            .Problems.ShouldHaveSingleItem()
            .ShouldBe(
                new FieldProblem(
                    VersionContent.TextField(end),
                    $"「{end}」の「{until}」が、「{start}」の「{from}」より前です。どちらかを直してください。"
                )
            );
        var draft = await Drafts.CreateAsync(house, author, "own-1", good);
        await Should.ThrowAsync<FormProblemsException>(() =>
            house.AsAsync(author, s => s.GetRequiredService<WriteProgramme>().SaveAsync(draft, bad, Token))
        );
        (
            await Should.ThrowAsync<FormProblemsException>(() =>
                house.AsAsync(
                    author,
                    s => s.GetRequiredService<WriteProgramme>().SaveAsync(draft, good with { ValidTo = good.ValidFrom.AddDays(-1) }, Token)
                )
            )
        ).Message.ShouldBe("終わりの日（令和8年3月31日）が、始まりの日（令和8年4月1日）より前です。");
    }

    [Fact]
    public async Task Circles_of_ties_are_refused()
    {
        await using var house = await Drafts.HouseAsync(DatabaseKind.Sqlite);
        var (author, reviewer) = await PeopleAsync(house);
        static VersionContent Child(string parent) => Drafts.Content() with { Conditions = $$"""{ "parent": "{{parent}}" }""" };
        var first = await Drafts.CreateAsync(house, author, "a", Drafts.Content());
        await Drafts.PublishAsync(house, author, reviewer, first);
        await Drafts.PublishAsync(house, author, reviewer, await Drafts.CreateAsync(house, author, "b", Child("a")));
        var next = await house.AsAsync(author, s => s.GetRequiredService<WriteProgramme>().NextVersionAsync(first.Programme, Token));
        next = await house.AsAsync(
            author,
            s => s.GetRequiredService<WriteProgramme>().SaveAsync(next, Child("b") with { ValidFrom = new DateOnly(2027, 4, 1) }, Token)
        );

        (
            await Should.ThrowAsync<FormProblemsException>(() =>
                house.AsAsync(author, s => s.GetRequiredService<ReviewProgramme>().SendAsync(next, Token))
            )
        ).Message.ShouldBe("元制度がひと回りしています（a → b → a）。もとへたどると終わる並びにしてください。");
    }

    [Theory, EachDatabase]
    public async Task Another_organisation_finds_nothing(DatabaseKind kind)
    {
        await using var house = await Drafts.HouseAsync(kind);
        var (author, _) = await PeopleAsync(house);
        var stranger = await house.PersonAsync("よその担当", null, Role.ProgrammeOwner);
        var draft = await Drafts.CreateAsync(house, author, "own-1", Drafts.Content());

        await Should.ThrowAsync<AccessDeniedException>(() =>
            house.AsAsync(stranger, s => s.GetRequiredService<WriteProgramme>().SaveAsync(draft, Drafts.Content(), Token))
        );
        await Should.ThrowAsync<AccessDeniedException>(() =>
            house.AsAsync(stranger, s => s.GetRequiredService<ConfirmProgramme>().EndAsync(draft.Programme, Day, Token))
        );
        await Should.ThrowAsync<AccessDeniedException>(() =>
            house.AsAsync(
                stranger,
                s =>
                    s.GetRequiredService<RecordImported>()
                        .RunAsync(new ImportedListings("x", "x", "x", new Dictionary<string, VersionContent>()), Token)
            )
        );
    }

    [Theory, EachDatabase]
    public async Task Of_two_who_save_one_is_told(DatabaseKind kind)
    {
        await using var house = await Drafts.HouseAsync(kind);
        var (author, reviewer) = await PeopleAsync(house);
        var draft = await Drafts.CreateAsync(house, author, "own-1", Drafts.Content());
        await house.AsAsync(author, s => s.GetRequiredService<WriteProgramme>().SaveAsync(draft, Drafts.Content(), Token));

        await Should.ThrowAsync<EditConflictException>(() =>
            house.AsAsync(reviewer, s => s.GetRequiredService<WriteProgramme>().SaveAsync(draft, Drafts.Content(below: 50), Token))
        );
        await Should.ThrowAsync<EditConflictException>(() =>
            house.AsAsync(reviewer, s => s.GetRequiredService<WriteProgramme>().DropAsync(draft, Token))
        );
        (
            await house.AsAsync(Actor.Operator, s => s.GetRequiredService<OkoshiDb>().ProgrammeVersions.AsNoTracking().SingleAsync(Token))
        ).Conditions.ShouldContain("40歳未満");
    }

    private static async Task<IReadOnlyList<KeptEvaluation>> EvaluationsAsync(DoorsHouse house, Actor actor)
    {
        var list = new StoredList<KeptEvaluation>("kept", "判定", _ => []).NewestFirst(e => e.KnownAt).NewestFirst(e => e.Number);
        return (await house.AsAsync(actor, s => s.GetRequiredService<ListEvaluations>().RunAsync(list, new ListQuery(), Token))).Rows;
    }

    private static async Task<(Actor Author, Actor Reviewer)> PeopleAsync(DoorsHouse house)
    {
        var office = await house.OrganizationAsync("見本市");
        return (
            await house.PersonAsync("書く人", office, Role.ProgrammeOwner),
            await house.PersonAsync("確かめる人", office, Role.ProgrammeOwner)
        );
    }

    private static Task<IReadOnlyList<CatalogueEntry>> AllAsync(DoorsHouse house, DateTimeOffset? knownAt = null) =>
        house.AsAsync(
            Actor.Visitor,
            s =>
            {
                var catalogue = s.GetRequiredService<ProgrammeCatalogue>();
                return Task.FromResult((knownAt is { } instant ? catalogue.At(Day, instant) : catalogue.On(Day)).All);
            }
        );

    private static async Task<CatalogueEntry?> StandingAsync(DoorsHouse house, string key, DateTimeOffset? knownAt = null) =>
        (await AllAsync(house, knownAt)).SingleOrDefault(s => s.Programme.Id == key);
}
