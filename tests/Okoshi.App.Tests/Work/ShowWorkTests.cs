using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Audit;
using Okoshi.App.Consents;
using Okoshi.App.Data;
using Okoshi.App.Jobs;
using Okoshi.App.Organizations;
using Okoshi.App.Region.Datasets;
using Okoshi.App.Support.Catalogue;
using Okoshi.App.Support.Listings;
using Okoshi.App.Tests.Data;
using Okoshi.App.Tests.Support.Catalogue;
using Okoshi.App.Work;
using FormDrafts = Okoshi.App.Writing.Drafts;

namespace Okoshi.App.Tests.Work;

/// <summary>Whoever may do something is told that it waits; whoever may not is not.</summary>
public sealed class ShowWorkTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task A_programme_waits_for_the_second_person_then_for_its_author_and_then_for_nobody(DatabaseKind kind)
    {
        await using var house = await Drafts.HouseAsync(kind);
        var author = await house.PersonAsync("書く人", null, Role.ProgrammeOwner);
        var office = author.Roles[1].OrganizationId;
        var reviewer = await house.PersonAsync("確かめる人", office, Role.ProgrammeOwner);
        var stranger = await house.PersonAsync("よその人", null, Role.ProgrammeOwner);
        var auditor = await house.PersonAsync("監査人", null, Role.Auditor);
        var draft = await Drafts.CreateAsync(house, author, "own-1", Drafts.Content());

        (await KindsAsync(house, author)).ShouldBe([WaitingKind.ProgrammeDraft]);
        (await KindsAsync(house, reviewer)).ShouldBeEmpty("下書きは、書いた人の仕事");

        await house.AsAsync(author, s => s.GetRequiredService<ReviewProgramme>().SendAsync(draft, Token));
        (await KindsAsync(house, author)).ShouldBeEmpty("自分の版は、自分では確かめない");
        (await KindsAsync(house, reviewer)).ShouldBe([WaitingKind.Review]);
        (await RunAsync(house, reviewer)).Waiting[0].Programme.ShouldBe(draft.Programme);
        (await KindsAsync(house, stranger)).ShouldBeEmpty();
        (await KindsAsync(house, auditor)).ShouldBeEmpty("監査人は見るだけ");

        var sent = draft with { RowVersion = await Drafts.RowVersionAsync(house, draft.Programme) };
        await house.AsAsync(reviewer, s => s.GetRequiredService<ReviewProgramme>().ReturnAsync(sent, "年齢の根拠が違います", Token));
        (await KindsAsync(house, author)).ShouldBe([WaitingKind.Returned]);
        (await RunAsync(house, author)).Waiting[0].Programme.ShouldBe(draft.Programme);
        (await KindsAsync(house, reviewer)).ShouldBeEmpty();

        var mended = draft with { RowVersion = await Drafts.RowVersionAsync(house, draft.Programme) };
        await Drafts.PublishAsync(house, author, reviewer, mended);
        (await KindsAsync(house, author)).ShouldBeEmpty();

        house.Clock.Advance(TimeSpan.FromDays(200));
        (await KindsAsync(house, author)).ShouldBe([WaitingKind.Confirmation], "次の年度も続くか");
    }

    [Theory, EachDatabase]
    public async Task Files_that_wait_for_a_person_are_told_to_those_who_may_take_them_in(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var planner = await house.PersonAsync("企画", null, Role.Planner);
        var banker = await house.PersonAsync("融資", null, Role.Banker);
        var brought = house.Clock.GetUtcNow();
        await SaveAsync(
            house,
            db =>
            {
                db.DatasetImports.Add(
                    new DatasetImport
                    {
                        Id = Guid.NewGuid(),
                        Content = [1],
                        BroughtAt = brought,
                    }
                );
                db.DatasetImports.Add(
                    new DatasetImport
                    {
                        Id = Guid.NewGuid(),
                        Content = [1],
                        BroughtAt = brought.AddDays(-3),
                    }
                );
                db.DatasetImports.Add(new DatasetImport { Id = Guid.NewGuid(), BroughtAt = brought.AddDays(-9) });
                db.ListingImports.Add(
                    new ListingImport
                    {
                        Id = Guid.NewGuid(),
                        Content = [1],
                        IsFetched = true,
                        BroughtAt = brought,
                    }
                );
                db.ListingImports.Add(
                    new ListingImport
                    {
                        Id = Guid.NewGuid(),
                        Content = [1],
                        BroughtAt = brought,
                    }
                );
            }
        );

        (await RunAsync(house, planner)).Waiting.ShouldBe([
            new WaitingWork(WaitingKind.Dataset, 2, brought.AddDays(-3)),
            new WaitingWork(WaitingKind.ProgrammeList, 1, brought),
        ]);
        (await KindsAsync(house, banker)).ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task What_expires_is_told_from_fourteen_days_before_until_it_has(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var planner = await house.PersonAsync("企画", null, Role.Planner);
        var administrator = await house.PersonAsync("管理", null, Role.Administrator);
        await house.AsAsync(
            planner,
            s => s.GetRequiredService<Tokens>().MakeAsync("集計", [new TokenScope(Resource.OpenData, AccessAction.Read)], 30, Token)
        );
        await house.AsAsync(
            administrator,
            s => s.GetRequiredService<Members>().InviteAsync(administrator.Roles[1].OrganizationId!.Value, Role.Adviser, Token)
        );
        var start = house.Clock.GetUtcNow();

        (await KindsAsync(house, planner)).ShouldBeEmpty();
        (await KindsAsync(house, administrator)).ShouldBe([WaitingKind.Invitation]);
        house.Clock.SetUtcNow(start.AddDays(16).AddSeconds(-1));
        (await KindsAsync(house, planner)).ShouldBeEmpty();
        (await KindsAsync(house, administrator)).ShouldBeEmpty("招待は14日で切れた");
        house.Clock.SetUtcNow(start.AddDays(16));
        (await RunAsync(house, planner)).Waiting.ShouldBe([new WaitingWork(WaitingKind.Token, 1, start.AddDays(30))]);
        house.Clock.SetUtcNow(start.AddDays(30));
        (await KindsAsync(house, planner)).ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task A_new_consent_is_told_to_those_whom_it_is_for(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var adviser = await house.PersonAsync("相談員", null, Role.Adviser);
        var office = adviser.Roles[1].OrganizationId!.Value;
        var banker = await house.PersonAsync("融資", office, Role.Banker);
        var elsewhere = await house.PersonAsync("よその相談員", null, Role.Adviser);
        var resident = await house.PersonAsync("住民");
        await house.AsAsync(
            resident,
            s => s.GetRequiredService<OwnConsents>().GiveAsync(office, ConsentPurpose.Advice, ConsentChannel.Mail, Token)
        );

        (await KindsAsync(house, adviser)).ShouldBe([WaitingKind.NewConsent]);
        (await KindsAsync(house, banker)).ShouldBeEmpty("お金の相談には同意していない");
        (await KindsAsync(house, elsewhere)).ShouldBeEmpty();
        house.Clock.Advance(ShowWork.Ahead);
        (await KindsAsync(house, adviser)).ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Failed_jobs_wait_for_administrators(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var administrator = await house.PersonAsync("管理", null, Role.Administrator);
        var auditor = await house.PersonAsync("監査人", null, Role.Auditor);
        var failed = house.Clock.GetUtcNow().AddDays(-2);
        await SaveAsync(
            house,
            db =>
            {
                db.Jobs.Add(
                    new Job
                    {
                        Kind = "x",
                        State = JobState.Dead,
                        FinishedAt = failed,
                    }
                );
                db.Jobs.Add(
                    new Job
                    {
                        Kind = "x",
                        State = JobState.Done,
                        FinishedAt = failed.AddDays(-1),
                    }
                );
            }
        );

        (await RunAsync(house, administrator)).Waiting.ShouldBe([new WaitingWork(WaitingKind.FailedJob, 1, failed)]);
        (await KindsAsync(house, auditor)).ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task The_check_of_the_trail_is_told_to_the_auditor_who_may_do_it(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var auditor = await house.PersonAsync("監査人", null, Role.Auditor);
        var planner = await house.PersonAsync("企画", null, Role.Planner);

        (await RunAsync(house, auditor)).ShouldSatisfyAllConditions(w => w.SeesTrail.ShouldBeTrue(), w => w.Checked.ShouldBeNull());
        var check = await house.AsAsync(auditor, s => s.GetRequiredService<CheckTrail>().RunAsync(Token));
        check.Breaks.ShouldBeEmpty();
        (await RunAsync(house, auditor)).Checked.ShouldBe(new LastCheck(house.Clock.GetUtcNow(), $"{check.Rows} 件、誤りなし"));
        (await RunAsync(house, planner)).ShouldSatisfyAllConditions(w => w.SeesTrail.ShouldBeFalse(), w => w.Checked.ShouldBeNull());
        await Should.ThrowAsync<AccessDeniedException>(() =>
            house.AsAsync(planner, s => s.GetRequiredService<CheckTrail>().RunAsync(Token))
        );
        // What the check wrote is part of the trail, which is whole.
        (await house.AsAsync(auditor, s => s.GetRequiredService<VerifyAudit>().RunAsync(Token))).Breaks.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Forms_that_were_begun_are_ones_own(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var (me, other) = (
            await house.PersonAsync("わたし", null, Role.Administrator),
            await house.PersonAsync("ほかの人", null, Role.Administrator)
        );
        await house.AsAsync(me, s => s.GetRequiredService<FormDrafts>().KeepAsync("organization", "{}", Token));

        (await RunAsync(house, me)).Forms.ShouldBe([new OpenForm("organization", house.Clock.GetUtcNow())]);
        (await RunAsync(house, other)).Forms.ShouldBeEmpty();
    }

    private static Task<OwnWork> RunAsync(DoorsHouse house, Actor actor) =>
        house.AsAsync(actor, s => s.GetRequiredService<ShowWork>().RunAsync(Token));

    private static async Task<IEnumerable<WaitingKind>> KindsAsync(DoorsHouse house, Actor actor) =>
        (await RunAsync(house, actor)).Waiting.Select(w => w.Kind);

    private static Task SaveAsync(DoorsHouse house, Action<OkoshiDb> change) =>
        house.AsAsync(
            Actor.Operator,
            async s =>
            {
                var db = s.GetRequiredService<OkoshiDb>();
                change(db);
                await db.SaveChangesAsync(Token);
            }
        );
}
