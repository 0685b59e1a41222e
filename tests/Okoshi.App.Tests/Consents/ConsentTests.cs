using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Audit;
using Okoshi.App.Consents;
using Okoshi.App.Data;
using Okoshi.App.Lists;
using Okoshi.App.Research;
using Okoshi.App.Tests.Data;

namespace Okoshi.App.Tests.Consents;

public sealed class ConsentTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory, EachDatabase]
    public async Task An_adviser_reads_contact_data_only_while_the_person_says_yes_and_the_person_sees_it(DatabaseKind kind)
    {
        await using var house = await DoorsHouse.OpenAsync(kind);
        var (person, adviser) = (await house.PersonAsync("相談する人"), await house.PersonAsync("相談員", null, Role.Adviser));
        var office = adviser.Roles[1].OrganizationId!.Value;

        await Should.ThrowAsync<AccessDeniedException>(() => ReadAsync(house, adviser, person));
        await house.AsAsync(
            person,
            s => s.GetRequiredService<OwnConsents>().GiveAsync(office, ConsentPurpose.Advice, ConsentChannel.Mail, Token)
        );
        (await ReadAsync(house, adviser, person)).Name.ShouldBe("相談する人");
        await house.AsAsync(
            person,
            async s =>
                await s.GetRequiredService<OwnConsents>()
                    .RevokeAsync((await s.GetRequiredService<OwnConsents>().ListAsync(Token))[0].Consent.Id, Token)
        );
        await Should.ThrowAsync<AccessDeniedException>(() => ReadAsync(house, adviser, person));

        var log = (await house.AsAsync(person, s => s.GetRequiredService<SearchAudit>().AboutMeAsync(new ListQuery(), Token))).Rows;
        var read = log.Single(r => r.Event.Kind == AuditKind.Read);
        (read.Event.ActorId, read.Organization).ShouldBe((adviser.AccountId, "相談員の組織"));
    }

    [Theory]
    [InlineData(Role.Adviser, ConsentPurpose.Advice, true)]
    [InlineData(Role.Adviser, ConsentPurpose.Finance, false)]
    [InlineData(Role.Banker, ConsentPurpose.Finance, true)]
    [InlineData(Role.Banker, ConsentPurpose.Advice, false)]
    [InlineData(Role.Adviser, ConsentPurpose.Notice, false)]
    [InlineData(Role.Planner, ConsentPurpose.Advice, false)]
    public async Task A_yes_counts_for_the_role_that_needs_it_alone(Role role, ConsentPurpose purpose, bool opens)
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var (person, reader) = (await house.PersonAsync("人"), await house.PersonAsync("読む人", null, role));
        await house.AsAsync(
            person,
            s => s.GetRequiredService<OwnConsents>().GiveAsync(reader.Roles[1].OrganizationId!.Value, purpose, ConsentChannel.Mail, Token)
        );

        if (opens)
            (await ReadAsync(house, reader, person)).Name.ShouldBe("人");
        else
            await Should.ThrowAsync<AccessDeniedException>(() => ReadAsync(house, reader, person));
        var listed = await house.AsAsync(
            reader,
            s =>
                s.GetRequiredService<ListPeople>()
                    .RunAsync(
                        new StoredList<PersonRow>("p", "p", c => [c.Sealed("n", "n", r => r.Name)]).NewestFirst(r => r.ConsentId),
                        new ListQuery(),
                        Token
                    )
        );
        listed.Rows.Select(r => r.Name).ShouldBe(opens ? ["人"] : []);
        var log = (await house.AsAsync(person, s => s.GetRequiredService<SearchAudit>().AboutMeAsync(new ListQuery(), Token))).Rows;
        log.Count(r => r.Event.Kind == AuditKind.Read).ShouldBe(opens ? 2 : 0);
    }

    [Fact]
    public async Task A_researcher_sees_pseudonyms_that_no_other_organisation_shares()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var (first, second) = (
            await house.PersonAsync("研究員", null, Role.Researcher),
            await house.PersonAsync("別の研究員", null, Role.Researcher)
        );
        var people = new List<Actor>();
        for (var i = 0; i < ListResearchRecords.Fewest; i++)
            people.Add(await house.PersonAsync($"住民{i}"));
        people.Add(await house.PersonAsync("目立つ人", null, Role.Banker));
        foreach (var (person, reader) in people.SelectMany(p => new[] { (p, first), (p, second) }))
            await house.AsAsync(
                person,
                s =>
                    s.GetRequiredService<OwnConsents>()
                        .GiveAsync(reader.Roles[1].OrganizationId!.Value, ConsentPurpose.Research, ConsentChannel.Screen, Token)
            );

        var (mine, others) = (await RecordsAsync(first), await RecordsAsync(second));
        mine.Count.ShouldBe(people.Count);
        mine.ShouldBe(await RecordsAsync(first));
        mine.Select(r => r.Pseudonym).Intersect(others.Select(r => r.Pseudonym)).ShouldBeEmpty();
        mine.Count(r => r.Roles is null).ShouldBe(1);
        mine.Count(r => r.Roles == "住民").ShouldBe(ListResearchRecords.Fewest);
        var text = string.Join('\n', mine);
        foreach (var person in people)
            text.ShouldNotContain(person.AccountId.ToString()!);
        await Should.ThrowAsync<AccessDeniedException>(() =>
            house.AsAsync(first, s => s.GetRequiredService<ShowPerson>().RunAsync(people[0].AccountId!.Value, Token))
        );
        (await house.AsAsync(people[0], s => s.GetRequiredService<SearchAudit>().AboutMeAsync(new ListQuery(), Token)))
            .Rows.Count(r => r.Event.Resource == Resource.ResearchRecord)
            .ShouldBe(3);

        Task<IReadOnlyList<ResearchRecord>> RecordsAsync(Actor reader) => ResearchList.ReadAsync(house, reader);
    }

    [Fact]
    public async Task A_consent_keeps_the_words_that_were_shown_and_counts_for_its_purpose_and_channel_alone()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var person = await house.PersonAsync("人");
        var (office, other) = (await house.OrganizationAsync("見本銀行"), await house.OrganizationAsync("ほかの銀行"));
        await house.AsAsync(
            person,
            s => s.GetRequiredService<OwnConsents>().GiveAsync(office, ConsentPurpose.Notice, ConsentChannel.Mail, Token)
        );

        (await house.AsAsync(person, s => s.GetRequiredService<OwnConsents>().ListAsync(Token)))[0]
            .Consent.TextShown.ShouldContain(
                "見本銀行が、あなたに合いそうな仕事や制度を知らせます。そのために、あなたが残した答えに合う制度をさがし、何人に届くかを数えます。連絡はメールでします。"
            );
        (await MayAsync(office, ConsentPurpose.Notice, ConsentChannel.Mail)).ShouldBeTrue();
        (await MayAsync(office, ConsentPurpose.Notice, ConsentChannel.Telephone)).ShouldBeFalse();
        (await MayAsync(office, ConsentPurpose.Research, ConsentChannel.Mail)).ShouldBeFalse();
        (await MayAsync(other, ConsentPurpose.Notice, ConsentChannel.Mail)).ShouldBeFalse();

        Task<bool> MayAsync(Guid organization, ConsentPurpose purpose, ConsentChannel channel) =>
            house.AsAsync(
                Actor.Operator,
                s => s.GetRequiredService<ConsentGate>().MayAsync(person.AccountId!.Value, organization, purpose, channel, Token)
            );
    }

    [Fact]
    public async Task Saying_yes_twice_is_one_consent_and_nobody_takes_back_anothers()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var (person, other) = (await house.PersonAsync("人"), await house.PersonAsync("ほかの人", null, Role.Administrator));
        var office = await house.OrganizationAsync("見本銀行");
        for (var i = 0; i < 2; i++)
            await house.AsAsync(
                person,
                s => s.GetRequiredService<OwnConsents>().GiveAsync(office, ConsentPurpose.Finance, ConsentChannel.Screen, Token)
            );

        var consent = await house.AsAsync(person, s => s.GetRequiredService<OkoshiDb>().Consents.SingleAsync(Token));
        await Should.ThrowAsync<AccessDeniedException>(() =>
            house.AsAsync(other, s => s.GetRequiredService<OwnConsents>().RevokeAsync(consent.Id, Token))
        );
    }

    private static Task<PersonRecord> ReadAsync(DoorsHouse house, Actor reader, Actor person) =>
        house.AsAsync(reader, s => s.GetRequiredService<ShowPerson>().RunAsync(person.AccountId!.Value, Token));
}
