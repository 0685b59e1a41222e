using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Data;
using Okoshi.App.Support;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Tests.Data;
using Okoshi.App.Writing;

namespace Okoshi.App.Tests.Support.Catalogue;

/// <summary>What passes between whoever writes a programme and whoever checks it.</summary>
public sealed class ReviewProgrammeTests
{
    private const string Why = "国の基準が変わったため";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_remark_is_kept_apart_from_the_reason_and_never_public(DatabaseKind kind)
    {
        await using var house = await Drafts.HouseAsync(kind);
        var (author, reviewer) = await PeopleAsync(house);
        var draft = await Drafts.CreateAsync(house, author, "own-1", Drafts.Content() with { Reason = Why });
        await house.AsAsync(author, s => s.GetRequiredService<ReviewProgramme>().SendAsync(draft, Token));
        var sent = await NowAsync(house, draft);
        await Should.ThrowAsync<EditConflictException>(() =>
            house.AsAsync(reviewer, s => s.GetRequiredService<ReviewProgramme>().ReturnAsync(draft, "古い画面から", Token))
        );

        await house.AsAsync(reviewer, s => s.GetRequiredService<ReviewProgramme>().ReturnAsync(sent, "内々の数字 " + Secret, Token));
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.AsAsync(author, s => s.GetRequiredService<RemarkOnProgramme>().AddAsync(draft.Programme, "直しました", Token));

        var returned = await OwnAsync(house, author, draft);
        (returned.Versions[0].State, returned.Versions[0].Reason).ShouldBe((VersionState.Draft, Why));
        (await house.AsAsync(author, s => s.GetRequiredService<RemarkOnProgramme>().ListAsync(returned, Token)))
            .Select(r => (r.Version, r.Kind, r.Author, r.Text))
            .ShouldBe([(1, RemarkKind.Returned, "課長", "内々の数字 " + Secret), (1, RemarkKind.Said, "担当", "直しました")]);

        await Drafts.PublishAsync(house, author, reviewer, await NowAsync(house, draft));
        var shown = await house.AsAsync(Actor.Visitor, s => Task.FromResult(s.GetRequiredService<ShowProgramme>().Run("own-1")));
        shown!.Steps.Single().Reason.ShouldBe(Why);
        System.Text.Json.JsonSerializer.Serialize(shown).ShouldNotContain(Secret);
    }

    [Fact]
    public async Task Remarks_are_for_those_who_write_and_check_only()
    {
        await using var house = await Drafts.HouseAsync(DatabaseKind.Sqlite);
        var (author, _) = await PeopleAsync(house);
        var draft = await Drafts.CreateAsync(house, author, "own-1", Drafts.Content());
        var programme = await OwnAsync(house, author, draft);

        foreach (var other in new[] { Actor.Visitor, await house.PersonAsync("よその担当", null, Role.ProgrammeOwner) })
        {
            await Should.ThrowAsync<AccessDeniedException>(() =>
                house.AsAsync(other, s => s.GetRequiredService<RemarkOnProgramme>().ListAsync(programme, Token))
            );
            await Should.ThrowAsync<AccessDeniedException>(() =>
                house.AsAsync(other, s => s.GetRequiredService<RemarkOnProgramme>().AddAsync(draft.Programme, "のぞく", Token))
            );
        }
    }

    [Theory]
    [InlineData("", "伝えることを書いてください。")]
    [InlineData(" \u3000\n", "伝えることを書いてください。")]
    public async Task An_empty_remark_is_refused(string text, string message)
    {
        await using var house = await Drafts.HouseAsync(DatabaseKind.Sqlite);
        var (author, _) = await PeopleAsync(house);
        var draft = await Drafts.CreateAsync(house, author, "own-1", Drafts.Content());

        (
            await Should.ThrowAsync<FormProblemsException>(() =>
                house.AsAsync(author, s => s.GetRequiredService<RemarkOnProgramme>().AddAsync(draft.Programme, text, Token))
            )
        ).Message.ShouldBe(message);
    }

    [Theory]
    [InlineData(ProgrammeRemark.LongestText, true)]
    [InlineData(ProgrammeRemark.LongestText + 1, false)]
    public async Task A_remark_has_a_longest_length(int length, bool fits)
    {
        await using var house = await Drafts.HouseAsync(DatabaseKind.Sqlite);
        var (author, _) = await PeopleAsync(house);
        var draft = await Drafts.CreateAsync(house, author, "own-1", Drafts.Content());
        Task AddAsync() =>
            house.AsAsync(
                author,
                s => s.GetRequiredService<RemarkOnProgramme>().AddAsync(draft.Programme, new string('あ', length), Token)
            );

        if (fits)
            await AddAsync();
        else
            (await Should.ThrowAsync<FormProblemsException>(AddAsync)).Message.ShouldBe(
                "一度に書けるのは 2000 文字までです。今は 2001 文字です。二つに分けて書いてください。"
            );
    }

    [Theory, EachDatabase]
    public async Task What_was_sent_is_taken_back_by_whoever_sent_it_and_only_before_it_is_decided(DatabaseKind kind)
    {
        await using var house = await Drafts.HouseAsync(kind);
        var (author, reviewer) = await PeopleAsync(house);
        var draft = await Drafts.CreateAsync(house, author, "own-1", Drafts.Content());
        await house.AsAsync(author, s => s.GetRequiredService<ReviewProgramme>().SendAsync(draft, Token));

        (
            await Should.ThrowAsync<FormProblemsException>(async () =>
                await house.AsAsync(
                    reviewer,
                    async s => await s.GetRequiredService<ReviewProgramme>().TakeBackAsync(await NowAsync(house, draft), Token)
                )
            )
        ).Message.ShouldBe("ほかの人が確認にまわした版です。直すところがあれば、差し戻してください。");
        await house.AsAsync(
            author,
            async s => await s.GetRequiredService<ReviewProgramme>().TakeBackAsync(await NowAsync(house, draft), Token)
        );
        (await OwnAsync(house, author, draft)).Versions.Single().State.ShouldBe(VersionState.Draft);

        await Drafts.PublishAsync(house, author, reviewer, await NowAsync(house, draft));
        (
            await Should.ThrowAsync<FormProblemsException>(async () =>
                await house.AsAsync(
                    author,
                    async s => await s.GetRequiredService<ReviewProgramme>().TakeBackAsync(await NowAsync(house, draft), Token)
                )
            )
        ).Message.ShouldContain("いま確認待ちではありません");
    }

    /// <summary>Words that must be nowhere but in the thread.</summary>
    private const string Secret = "1,234 万円まで出せる";

    private static async Task<(Actor Author, Actor Reviewer)> PeopleAsync(DoorsHouse house)
    {
        var office = await house.OrganizationAsync("見本市");
        return (await house.PersonAsync("担当", office, Role.ProgrammeOwner), await house.PersonAsync("課長", office, Role.ProgrammeOwner));
    }

    private static Task<CatalogueProgramme> OwnAsync(DoorsHouse house, Actor author, DraftOf draft) =>
        house.AsAsync(author, s => s.GetRequiredService<FindProgrammes>().ByIdAsync(draft.Programme, Token));

    private static async Task<DraftOf> NowAsync(DoorsHouse house, DraftOf draft) =>
        draft with
        {
            RowVersion = await Drafts.RowVersionAsync(house, draft.Programme),
        };
}
