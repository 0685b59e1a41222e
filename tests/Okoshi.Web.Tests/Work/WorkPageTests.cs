using System.Net;
using Okoshi.App.Access;
using Okoshi.App.Work;
using Okoshi.Web.Pages.Work;

namespace Okoshi.Web.Tests.Work;

public sealed class WorkPageTests(WebProduct product)
{
    private static readonly Role[] Staff =
    [
        .. Enum.GetValues<Role>().Where(r => AccessMatrix.ScopeOf(r, Resource.Work, AccessAction.Read) != Scope.None),
    ];

    [Fact]
    public void Every_right_of_staff_has_its_entry()
    {
        Staff.Length.ShouldBe(10);
        var rights =
            from role in Staff
            from resource in Enum.GetValues<Resource>()
            from action in Enum.GetValues<AccessAction>()
            from scope in Enum.GetValues<Scope>()
            where scope != Scope.None && AccessMatrix.ScopeOf(role, resource, action).HasFlag(scope)
            select (resource, action, scope);

        rights
            .Distinct()
            .Where(r => !Duties.All.Any(d => d.Rights.Any(right => right.Covers(r.resource, r.action, r.scope))))
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_entry_is_for_nobody() =>
        Duties
            .All.Where(d => !Staff.Any(r => d.IsOf(new Actor(Guid.NewGuid(), [new HeldRole(r, null)], "test"))))
            .Select(d => d.Title)
            .ShouldBeEmpty();

    [Fact]
    public void Everything_that_waits_has_its_own_words()
    {
        Enum.GetValues<WaitingKind>().Select(k => WorkWords.Of(k).Title).ShouldBeUnique();
        WorkWords.First(new WaitingWork(WaitingKind.Confirmation, 1, null)).ShouldBeEmpty();
        WorkWords.Form("organization/none").ShouldBeNull();
        WorkWords.Form("former").ShouldBeNull();
    }

    [Theory]
    [InlineData(Role.ProgrammeOwner, "制度をつくる、確かめる、終える", "裏で行う作業を見る")]
    [InlineData(Role.Auditor, "操作・閲覧の記録を調べる", "相談に同意した人を見る")]
    [InlineData(Role.Auditor, "制度の下書きと公開のようすを見る", "制度をつくる、確かめる、終える")]
    [InlineData(Role.Banker, "統計データを見る", "統計データを見る、取り込む")]
    [InlineData(Role.Planner, "統計データを見る、取り込む", "統計データを見る")]
    [InlineData(Role.Adviser, "相談に同意した人を見る", "操作・閲覧の記録を調べる")]
    [InlineData(Role.Administrator, "裏で行う作業を見る", "仮名の記録を見る（研究）")]
    public async Task Staff_begin_with_their_work_and_find_what_they_may_do(Role role, string has, string lacks)
    {
        var person = await product.PersonAsync(role);
        using var client = new FormClient(product.Address);
        using var signedIn = await client.SignInAsync(person.Email, TestPerson.Password);
        signedIn.Headers.Location!.OriginalString.ShouldBe("/work");

        var page = await client.TextAsync("/work");
        var texts = Leftovers.Texts(page).ToList();
        texts.ShouldContain("できること");
        texts.ShouldContain(has);
        texts.ShouldNotContain(lacks);
        (await client.TextAsync("/region")).ShouldContain("href=\"/work\"");
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Role.BusinessOwner)]
    public async Task Others_begin_with_what_is_theirs(Role? role)
    {
        var person = await product.PersonAsync(role is { } held ? [held] : []);
        using var client = new FormClient(product.Address);
        using var signedIn = await client.SignInAsync(person.Email, TestPerson.Password);

        signedIn.Headers.Location!.OriginalString.ShouldBe("/account");
        (await client.GetAsync("/work")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await client.TextAsync("/region")).ShouldNotContain("href=\"/work\"");
    }

    [Theory]
    [InlineData(WaitingKind.Review, "/support/own/{0}/review")]
    [InlineData(WaitingKind.Returned, "/support/own/{0}")]
    [InlineData(WaitingKind.ProgrammeDraft, "/support/own/{0}")]
    [InlineData(WaitingKind.Confirmation, "/support/own")]
    public void What_waits_leads_to_where_it_is_done(WaitingKind kind, string path)
    {
        var programme = Guid.NewGuid();
        var waits = new WaitingWork(kind, 2, null) { Programme = kind == WaitingKind.Confirmation ? null : programme };

        WorkWords.PathOf(waits).ShouldBe(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, programme));
        WorkWords.PathOf(waits with { Programme = null }).ShouldBe("/support/own");
    }

    [Fact]
    public async Task An_auditor_with_nothing_waiting_begins_with_the_trail()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Auditor));
        var page = await client.TextAsync("/work");

        page.ShouldContain("いま、待っていることはありません");
        page.ShouldContain("<p class=\"btns\"><a class=\"btn btn--line\" href=\"/admin/audit\">操作・閲覧の記録を調べる</a></p>");
    }

    [Fact]
    public async Task An_auditor_has_the_trail_looked_through_and_reads_when()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Auditor));

        using var checkedNow = await client.SendAsync("/admin/audit", "/admin/audit?handler=Check");
        (await checkedNow.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("つながっています");
        (await client.TextAsync("/work")).ShouldContain("誤りなし");
    }
}
