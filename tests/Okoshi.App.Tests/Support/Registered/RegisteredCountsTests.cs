using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Audit;
using Okoshi.App.Consents;
using Okoshi.App.Context;
using Okoshi.App.Data;
using Okoshi.App.Japanese;
using Okoshi.App.Personal;
using Okoshi.App.Sentences;
using Okoshi.App.Support.Authoring;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Registered;
using Okoshi.App.Tests.Data;
using Okoshi.App.Tests.Support.Catalogue;
using Okoshi.Engine.Shared;
using Okoshi.Engine.Support;

namespace Okoshi.App.Tests.Support.Registered;

/// <summary>How many registered persons a programme reaches, after whatever people and offices do.</summary>
public sealed class RegisteredCountsTests
{
    private static readonly MunicipalityCode Aomori = MunicipalityCode.Parse("022012");
    private static readonly MunicipalityCode Hirosaki = MunicipalityCode.Parse("022021");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task After_any_changes_the_counts_are_those_of_judging_everybody_anew(DatabaseKind kind)
    {
        await using var house = await Drafts.HouseAsync(kind);
        var author = await house.PersonAsync("書く人", null, Role.ProgrammeOwner);
        var office = author.Roles[1].OrganizationId!.Value;
        var reviewer = await house.PersonAsync("確かめる人", office, Role.ProgrammeOwner);
        var people = new List<(Actor Actor, Applicant Facts, bool Agrees)>();
        for (var i = 0; i < 9; i++)
            people.Add((await house.PersonAsync($"住民{i}"), new Applicant(), false));
        var programmes = new List<DraftOf>();
        var random = new SeededRandom(3);
        for (var step = 0; step < 45; step++)
        {
            house.Clock.Advance(TimeSpan.FromHours(step % 15 == 14 ? 30 : 0.1));
            var what = random.NextBelow(10);
            if (what < 3)
                await OfficeActsAsync(house, author, reviewer, programmes, what, random);
            else
            {
                var at = random.NextBelow(people.Count);
                people[at] = await PersonActsAsync(house, office, people[at], what, random);
            }
            await SameAsAnewAsync(house, office, people);
        }
        programmes.Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Only_the_office_that_people_trust_counts_them_and_small_numbers_stay_hidden()
    {
        await using var house = await Drafts.HouseAsync(DatabaseKind.Sqlite);
        var author = await house.PersonAsync("書く人", null, Role.ProgrammeOwner);
        var office = author.Roles[1].OrganizationId!.Value;
        var reviewer = await house.PersonAsync("確かめる人", office, Role.ProgrammeOwner);
        var other = await house.PersonAsync("ほかの組織の人", null, Role.ProgrammeOwner);
        var draft = await Drafts.CreateAsync(house, author, "own-1", Drafts.Content(below: 40));
        await Drafts.PublishAsync(house, author, reviewer, draft);
        var people = new List<Actor>();
        for (var i = 0; i < 16; i++)
            people.Add(await house.PersonAsync($"住民{i}"));
        foreach (var (person, i) in people.Select((p, i) => (p, i)))
        {
            // Six young, five old, five who said nothing.
            if (i < 11)
                await KeepAsync(house, person, new() { ["birth_date"] = i < 6 ? "1999-04-01" : "1970-04-01" });
            if (i < 4)
                await house.AsAsync(
                    person,
                    s => s.GetRequiredService<OwnConsents>().GiveAsync(office, ConsentPurpose.Notice, ConsentChannel.Mail, Token)
                );
            // A consent for another purpose does not count.
            else
                await house.AsAsync(
                    person,
                    s => s.GetRequiredService<OwnConsents>().GiveAsync(office, ConsentPurpose.Advice, ConsentChannel.Mail, Token)
                );
        }

        (await OwnAsync(author))["own-1"].ShouldBe(new ShownReach(null, null, null, null));
        foreach (var person in people.Skip(4))
            await house.AsAsync(
                person,
                s => s.GetRequiredService<OwnConsents>().GiveAsync(office, ConsentPurpose.Notice, ConsentChannel.Screen, Token)
            );
        (await OwnAsync(author))["own-1"].ShouldBe(new ShownReach(16, 6, 5, 5));
        (await OwnAsync(other)).ShouldBeEmpty();
        (await OwnAsync(Actor.Operator)).ShouldBeEmpty();
        (await DraftAsync(author)).ShouldBe(new ShownReach(16, null, null, 11));
        (await DraftAsync(other)).ShouldBeNull();
        var trail = await house.AsAsync(
            Actor.Operator,
            s =>
                s.GetRequiredService<OkoshiDb>()
                    .AuditEvents.AsNoTracking()
                    .Where(e => e.Kind == AuditKind.Read && (e.Resource == Resource.KeptAnswers || e.Resource == Resource.Reach))
                    .ToListAsync(Token)
        );
        trail
            .Select(e => e.Detail)
            .ShouldBe([
                "人数を数えるために、4 人の残した答えを読んだ",
                "人数を数えるために、12 人の残した答えを読んだ",
                "下書きが届く人数を数えた",
            ]);

        Task<IReadOnlyDictionary<string, ShownReach>> OwnAsync(Actor actor) =>
            house.AsAsync(actor, s => s.GetRequiredService<CountRegistered>().OwnAsync(Token));
        Task<ShownReach?> DraftAsync(Actor actor) =>
            house.AsAsync(
                actor,
                async s =>
                {
                    var next = (
                        await s.GetRequiredService<OkoshiDb>().Programmes.AsNoTracking().SingleAsync(Token),
                        Drafted.Of("own-1", Version(below: 20)).Programme!
                    );
                    return await s.GetRequiredService<CountRegistered>().OfDraftAsync(next.Item1, next.Item2, Token);
                }
            );
    }

    [Fact]
    public async Task A_person_sees_takes_along_and_erases_what_was_left_here()
    {
        await using var house = await Drafts.HouseAsync(DatabaseKind.Sqlite);
        var person = await house.PersonAsync("住民");
        await KeepAsync(house, person, new() { ["birth_date"] = "1999-04-01", ["stage"] = "considering" });

        var shown = (
            await house.AsAsync(person, s => s.GetRequiredService<OwnAnswers>().ShowAsync(PublicJapanese.Words, Token))
        ).ShouldNotBeNull();
        shown.Answers.Select(a => a.Answer).ShouldContain("平成11年4月1日（1999-04-01）", customMessage: string.Join('／', shown.Answers));
        (await house.AsAsync(person, s => s.GetRequiredService<OwnPerson>().ExportAsync(Token)))
            .KeptAnswers!.Answers["stage"]
            .ShouldBe("considering");
        var stored = await house.AsAsync(
            Actor.Operator,
            s =>
                s.GetRequiredService<OkoshiDb>()
                    .Database.SqlQueryRaw<string>("SELECT \"Answers\" AS \"Value\" FROM \"KeptAnswers\"")
                    .SingleAsync(Token)
        );
        stored.ShouldNotContain("1999");
        await house.AsAsync(person, s => s.GetRequiredService<OwnAnswers>().EraseAsync(Token));
        (await house.AsAsync(person, s => s.GetRequiredService<OwnAnswers>().ShowAsync(PublicJapanese.Words, Token))).ShouldBeNull();
    }

    [Theory]
    [InlineData(new long[] { 2, 1, 1 }, new long[] { -1, -1, -1 })]
    [InlineData(new long[] { 6, 5, 40 }, new long[] { 6, 5, 40 })]
    [InlineData(new long[] { 3, 3, 40 }, new long[] { -1, -1, 40 })]
    [InlineData(new long[] { 4, 10, 40 }, new long[] { -1, -1, 40 })]
    [InlineData(new long[] { 0, 0, 40 }, new long[] { -1, -1, -1 })]
    public void A_hidden_number_cannot_be_found_by_subtraction(long[] parts, long[] shown) =>
        SmallNumbers.Hide(parts).ShouldBe(shown.Select(s => s < 0 ? (long?)null : s));

    private static async Task<(Actor Actor, Applicant Facts, bool Agrees)> PersonActsAsync(
        DoorsHouse house,
        Guid office,
        (Actor Actor, Applicant Facts, bool Agrees) person,
        int what,
        SeededRandom random
    )
    {
        var (actor, _, agrees) = person;
        if (what < 6)
        {
            var (year, here, stage) = (1960 + random.NextBelow(50), random.NextBelow(3), random.NextBelow(2));
            await KeepAsync(
                house,
                actor,
                new()
                {
                    ["birth_date"] = $"{year}-04-01",
                    ["municipality"] =
                        here == 0 ? "022012"
                        : here == 1 ? "022021"
                        : "",
                    ["stage"] = stage == 0 ? "considering" : "",
                }
            );
            return (
                actor,
                new Applicant
                {
                    BirthDate = new DateOnly(year, 4, 1),
                    Residence = here == 2 ? null : Place.OneOf("所", here == 0 ? Aomori : Hirosaki),
                    Stage = stage == 0 ? FoundingStage.Considering : null,
                },
                agrees
            );
        }
        if (what == 6)
        {
            await house.AsAsync(actor, s => s.GetRequiredService<OwnAnswers>().EraseAsync(Token));
            return (actor, new Applicant(), agrees);
        }
        if (agrees && what == 7)
        {
            var consents = await house.AsAsync(actor, s => s.GetRequiredService<OwnConsents>().ListAsync(Token));
            foreach (var row in consents)
                await house.AsAsync(actor, s => s.GetRequiredService<OwnConsents>().RevokeAsync(row.Consent.Id, Token));
            return person with { Agrees = false };
        }
        if (agrees && random.NextBelow(8) == 0)
        {
            await house.AsAsync(actor, s => s.GetRequiredService<OwnPerson>().CloseAsync(Token));
            return (await house.PersonAsync("次の人"), new Applicant(), false);
        }
        await house.AsAsync(
            actor,
            s =>
                s.GetRequiredService<OwnConsents>()
                    .GiveAsync(office, ConsentPurpose.Notice, random.NextBelow(2) == 0 ? ConsentChannel.Mail : ConsentChannel.Screen, Token)
        );
        return person with { Agrees = true };
    }

    private static async Task OfficeActsAsync(
        DoorsHouse house,
        Actor author,
        Actor reviewer,
        List<DraftOf> programmes,
        int what,
        SeededRandom random
    )
    {
        var today = JapanTime.Date(house.Clock.GetUtcNow());
        var below = 25 + random.NextBelow(40);
        if (what == 0 || programmes.Count < 2)
        {
            var draft = await Drafts.CreateAsync(house, author, $"own-{programmes.Count}", Drafts.Content(below));
            await Drafts.PublishAsync(house, author, reviewer, draft);
            programmes.Add(draft);
            return;
        }
        var programme = programmes[random.NextBelow(programmes.Count)].Programme;
        var periods = await house.AsAsync(
            author,
            async s => (await s.GetRequiredService<FindProgrammes>().ByIdAsync(programme, Token)).Periods
        );
        if (ProgrammeTimeline.At(periods, today, null) is not { } standing)
            return;
        if (what == 1)
        {
            await house.AsAsync(author, s => s.GetRequiredService<ConfirmProgramme>().ConfirmAsync(programme, Token));
            var next = await house.AsAsync(author, s => s.GetRequiredService<WriteProgramme>().NextVersionAsync(programme, Token));
            var corrected = await house.AsAsync(
                author,
                async s =>
                    (await s.GetRequiredService<FindProgrammes>().ByIdAsync(programme, Token))
                        .Versions.Single(v => v.Id == standing.VersionId)
                        .Number
            );
            await Drafts.PublishAsync(
                house,
                author,
                reviewer,
                await house.AsAsync(
                    author,
                    s =>
                        s.GetRequiredService<WriteProgramme>()
                            .SaveAsync(
                                next,
                                Drafts.Content(below, standing.ValidFrom, standing.ValidTo) with
                                {
                                    Corrects = corrected,
                                },
                                Token
                            )
                )
            );
        }
        else if (standing.ValidTo is null)
            await house.AsAsync(
                author,
                s => s.GetRequiredService<ConfirmProgramme>().EndAsync(programme, today.AddDays(-random.NextBelow(2)), Token)
            );
    }

    private static async Task SameAsAnewAsync(DoorsHouse house, Guid office, List<(Actor Actor, Applicant Facts, bool Agrees)> people)
    {
        var day = JapanTime.Date(house.Clock.GetUtcNow());
        Applicant[] registered = [.. people.Where(p => p.Agrees).Select(p => p.Facts)];
        var standing = await house.AsAsync(Actor.Operator, s => Task.FromResult(s.GetRequiredService<ProgrammeCatalogue>().On(day).All));
        var counts = await house.AsAsync(
            Actor.Operator,
            s =>
                s.GetRequiredService<RegisteredLedgers>()
                    .UseAsync(
                        s.GetRequiredService<OkoshiDb>(),
                        s.GetRequiredService<RegionContext>().State,
                        day,
                        office,
                        (now, _) => standing.ToDictionary(p => p.Programme.Id, p => now.Of(p.Programme.Id)),
                        Token
                    )
        );
        foreach (var programme in standing.Select(s => s.Programme))
        {
            var verdicts = registered.Select(p => ProgrammeJudge.Judge(programme, p, day)).ToArray();
            var anew = new VerdictCounts(
                verdicts.Count(v => v == Verdict.Met),
                verdicts.Count(v => v == Verdict.Unknown),
                verdicts.Count(v => v == Verdict.NotMet)
            );
            counts[programme.Id].ShouldBe(programme.ServesPeople ? anew : null, programme.Id);
        }
    }

    private static ProgrammeVersion Version(int below)
    {
        var version = new ProgrammeVersion { Number = 2 };
        Drafts.Content(below).Write(version);
        return version;
    }

    private static Task KeepAsync(DoorsHouse house, Actor person, Dictionary<string, string> answers) =>
        house.AsAsync(
            person,
            s => s.GetRequiredService<OwnAnswers>().KeepAsync(answers.Where(a => a.Value.Length > 0).ToDictionary(), Token)
        );
}
