using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Okoshi.App.Access;
using Okoshi.App.Accounts;
using Okoshi.App.Audit;
using Okoshi.App.Consents;
using Okoshi.App.Data;
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
        await house.AsAsync(person, s => s.GetRequiredService<OwnConsents>().GiveAsync(office, ConsentPurpose.Advice, ConsentChannel.Mail, Token));
        (await ReadAsync(house, adviser, person)).Name.ShouldBe("相談する人");
        await house.AsAsync(person, async s => await s.GetRequiredService<OwnConsents>().RevokeAsync((await s.GetRequiredService<OwnConsents>().ListAsync(Token))[0].Consent.Id, Token));
        await Should.ThrowAsync<AccessDeniedException>(() => ReadAsync(house, adviser, person));

        var log = await house.AsAsync(person, s => s.GetRequiredService<SearchAudit>().AboutMeAsync(Token));
        var read = log.Single(r => r.Event.Kind == AuditKind.Read);
        (read.Event.ActorId, read.Organization).ShouldBe((adviser.AccountId, "相談員の組織"));
    }

    [Fact]
    public async Task A_consent_keeps_the_words_that_were_shown_and_counts_for_its_purpose_and_channel_alone()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var person = await house.PersonAsync("人");
        var (office, other) = (await house.OrganizationAsync("見本銀行"), await house.OrganizationAsync("ほかの銀行"));
        await house.AsAsync(person, s => s.GetRequiredService<OwnConsents>().GiveAsync(office, ConsentPurpose.Notice, ConsentChannel.Mail, Token));

        (await house.AsAsync(person, s => s.GetRequiredService<OwnConsents>().ListAsync(Token)))[0].Consent.TextShown.ShouldContain("見本銀行が、あなたに合いそうな仕事や制度を知らせます。連絡はメールでします。");
        (await MayAsync(office, ConsentPurpose.Notice, ConsentChannel.Mail)).ShouldBeTrue();
        (await MayAsync(office, ConsentPurpose.Notice, ConsentChannel.Telephone)).ShouldBeFalse();
        (await MayAsync(office, ConsentPurpose.Research, ConsentChannel.Mail)).ShouldBeFalse();
        (await MayAsync(other, ConsentPurpose.Notice, ConsentChannel.Mail)).ShouldBeFalse();

        Task<bool> MayAsync(Guid organization, ConsentPurpose purpose, ConsentChannel channel) =>
            house.AsAsync(Actor.Operator, s => s.GetRequiredService<ConsentGate>().MayAsync(person.AccountId!.Value, organization, purpose, channel, Token));
    }

    [Fact]
    public async Task Saying_yes_twice_is_one_consent_and_nobody_takes_back_anothers()
    {
        await using var house = await DoorsHouse.OpenAsync(DatabaseKind.Sqlite);
        var (person, other) = (await house.PersonAsync("人"), await house.PersonAsync("ほかの人", null, Role.Administrator));
        var office = await house.OrganizationAsync("見本銀行");
        for (var i = 0; i < 2; i++) await house.AsAsync(person, s => s.GetRequiredService<OwnConsents>().GiveAsync(office, ConsentPurpose.Finance, ConsentChannel.Screen, Token));

        var consent = await house.AsAsync(person, s => s.GetRequiredService<OkoshiDb>().Consents.SingleAsync(Token));
        await Should.ThrowAsync<AccessDeniedException>(() => house.AsAsync(other, s => s.GetRequiredService<OwnConsents>().RevokeAsync(consent.Id, Token)));
    }

    private static Task<PersonRecord> ReadAsync(DoorsHouse house, Actor reader, Actor person) => house.AsAsync(reader, s => s.GetRequiredService<ShowPerson>().RunAsync(person.AccountId!.Value, Token));
}
