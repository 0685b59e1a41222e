using System.Net;
using System.Text.RegularExpressions;
using Okoshi.App.Access;

namespace Okoshi.Web.Tests.Forms;

/// <summary>What every form page gives: typed values, drafts that come back, and two people who do not overwrite each other.</summary>
public sealed partial class FormPageTests(WebProduct product)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_way_to_write_a_value_is_read_and_what_cannot_be_read_stays_in_its_field()
    {
        using var visitor = new FormClient(product.Address);
        var read = await visitor.TextAsync(
            $"/kit?Day=R8.4.1&Money={Text("１２３万円")}&Year={Text("令和8年度")}&Area=02201&Corporation=7000012050002&Amount={Text("▲１，２３４")}"
        );
        read.ShouldNotContain("error-text\" id=\"Day");

        var refused = await visitor.TextAsync($"/kit?Day=2026-02-30&Money={Text("1.5円")}&Area=022013&Corporation=1&Amount={Text("多い")}");
        foreach (
            var (field, typed, told) in new[]
            {
                ("Day", "2026-02-30", "「2026-02-30」という日はありません。年月日（例："),
                ("Money", "1.5円", "「1.5円」は金額として読み取れません。円の整数（例："),
                ("Area", "022013", "「022013」は、最後の検査数字が合いません。"),
                ("Corporation", "1", "「1」は法人番号として読み取れません。"),
                ("Amount", "多い", "「多い」は数値として読み取れません。"),
            }
        )
        {
            Field(refused, field).ShouldBe(typed);
            refused.ShouldContain(told);
            refused.ShouldContain($"id=\"{field}-error\"");
            read.ShouldNotContain($"id=\"{field}-error\"");
        }
    }

    [Fact]
    public async Task A_draft_of_an_organisation_comes_back_as_it_was_typed_until_it_is_thrown_away()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Administrator));
        var office = await product.PersonAsync();
        var edit = $"/admin/organizations/{office.OrganizationId}/edit";
        var rowVersion = RowVersion(await client.TextAsync(edit));

        using var kept = await client.SendAsync(
            edit,
            $"{edit}?handler=Keep",
            ("Id", $"{office.OrganizationId}"),
            ("RowVersion", rowVersion),
            ("Name", "書きかけの名前"),
            ("Sector", "Finance"),
            ("Tel", "まだ")
        );

        kept.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        kept.Headers.Location!.ToString().ShouldEndWith(edit);
        var page = await client.TextAsync(edit);
        (Field(page, "Name"), Field(page, "Tel")).ShouldBe(("書きかけの名前", "まだ"));
        page.ShouldContain("<option selected=\"selected\" value=\"Finance\">");
        page.ShouldContain("保存していない書きかけがありました");
        page.ShouldNotContain("error-text");
        Field(await client.TextAsync("/admin/organizations/new"), "Name").ShouldBe("");

        using var dropped = await client.SendAsync(edit, $"{edit}?handler=DropDraft");
        dropped.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Field(await client.TextAsync(edit), "Name").ShouldNotBe("書きかけの名前");
    }

    [Fact]
    public async Task A_draft_of_a_programme_comes_back_with_what_cannot_be_read_yet()
    {
        var (client, edit) = await ProgrammeAsync();
        using var keeping = client;
        var rowVersion = RowVersion(await client.TextAsync(edit));
        var fields =
            $$"""{"RowVersion":"{{rowVersion}}","Texts[0]":"ひとつ目","Texts[1]":["ふたつ目"],"Benefit":"三十万くらい","ValidFrom":"R9.4.1"}""";
        using var kept = await client.SendAsync(edit, "/account/drafts", ("form", $"programme/{edit.Split('/')[^2]}"), ("fields", fields));
        kept.StatusCode.ShouldBe(HttpStatusCode.OK);

        var page = await client.TextAsync(edit);

        (Field(page, "Texts_0_"), Field(page, "Benefit"), Field(page, "ValidFrom")).ShouldBe(("ひとつ目", "三十万くらい", "R9.4.1"));
        RowVersion(page).ShouldBe(rowVersion);
        page.ShouldNotContain("error-text");
    }

    [Fact]
    public async Task A_draft_that_is_no_form_leaves_the_page_as_it_is_saved()
    {
        var (client, edit) = await ProgrammeAsync();
        using var keeping = client;
        using var kept = await client.SendAsync(edit, "/account/drafts", ("form", $"programme/{edit.Split('/')[^2]}"), ("fields", "[1"));

        using var page = await client.GetAsync(edit);

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await page.Content.ReadAsStringAsync(Token)).ShouldNotContain("書きかけがありました");
    }

    [Fact]
    public async Task Of_two_who_write_a_programme_the_second_sees_both_and_decides()
    {
        var (client, edit) = await ProgrammeAsync();
        using var writing = client;
        var opened = RowVersion(await client.TextAsync(edit));
        using var first = await SaveAsync(opened, "はじめの人の理由", "30万円");
        first.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        using var second = await SaveAsync(opened, "あとの人の理由", "40万円");

        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = await second.Content.ReadAsStringAsync(Token);
        page.ShouldContain("ほかの人が先に保存しました");
        foreach (var side in new[] { "はじめの人の理由", "あとの人の理由", "300,000円", "400,000円" })
            page.ShouldContain(side);
        Field(page, "Benefit").ShouldBe("40万円");
        Field(await client.TextAsync(edit), "Benefit").ShouldBe("300,000円");
        using var decided = await SaveAsync(RowVersion(page), "あとの人の理由", "40万円");
        decided.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Field(await client.TextAsync(edit), "Benefit").ShouldBe("400,000円");

        Task<HttpResponseMessage> SaveAsync(string rowVersion, string reason, string benefit) =>
            client.SendAsync(
                edit,
                edit,
                ("RowVersion", rowVersion),
                ("Serves", "Application"),
                ("ValidFrom", "令和9年4月1日"),
                ("Reason", reason),
                ("Benefit", benefit),
                ("next", "keep")
            );
    }

    [Fact]
    public async Task Everything_wrong_with_a_programme_is_told_at_once_and_nothing_typed_is_lost()
    {
        var (client, edit) = await ProgrammeAsync();
        using var writing = client;
        using var refused = await client.SendAsync(
            edit,
            edit,
            ("RowVersion", RowVersion(await client.TextAsync(edit))),
            ("Serves", "Application"),
            ("ValidFrom", ""),
            ("ValidTo", "いつか"),
            ("CapLimit", "▲5円")
        );

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await refused.Content.ReadAsStringAsync(Token);
        page.ShouldContain("いつから使える内容かを書いてください");
        page.ShouldContain("「いつか」は年月日として読み取れません");
        page.ShouldContain("合計の上限は、0円以上で書いてください");
        Field(page, "ValidTo").ShouldBe("いつか");
    }

    /// <summary>A programme's draft, and its author.</summary>
    private async Task<(FormClient Client, string Edit)> ProgrammeAsync()
    {
        var author = await product.PersonAsync(Role.ProgrammeOwner);
        var client = await product.SignInAsync(author);
        using var made = await client.SendAsync(
            "/support/own/new",
            "/support/own/new",
            ("Name", "書く画面の見本"),
            ("Office", author.OrganizationId.ToString())
        );
        return (client, made.Headers.Location!.ToString());
    }

    private static string Text(string value) => Uri.EscapeDataString(value);

    private static string RowVersion(string page) => RowVersionField().Match(page).Groups["id"].Value;

    /// <summary>What stands in a field.</summary>
    private static string Field(string page, string id)
    {
        var input = Regex.Match(page, $"<(?:input|textarea)[^>]*\\bid=\"{id}\"[^>]*>(?:(?<lines>[^<]*)</textarea>)?").Value;
        var value = Regex.Match(input, "\\bvalue=\"(?<value>[^\"]*)\"");
        return WebUtility
            .HtmlDecode(value.Success ? value.Groups["value"].Value : Regex.Match(input, ">(?<lines>[^<]*)<").Groups["lines"].Value)
            .Trim();
    }

    [GeneratedRegex("name=\"RowVersion\" value=\"(?<id>[^\"]+)")]
    private static partial Regex RowVersionField();
}
