using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Okoshi.App.Access;

namespace Okoshi.Web.Tests.Support;

/// <summary>A list comes into the catalogue by a page and is found there. All programmes are invented.</summary>
public sealed partial class ListPagesTests(WebProduct product)
{
    private const string Form = "/admin/lists";
    private const string List =
        """{"result":[{"id":"k1","title":"架空のりんご加工補助金","organization":"架空県","target_area_search":"青森県","subsidy_max_limit":500000,"acceptance_end_datetime":"2099-03-31","detail":"<p>りんごを加工する機械<script>alert(1)</script></p>"},{"id":"k2","title":"架空のりんご輸出","detail":"海外へ"}]}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_planner_brings_a_list_sees_what_changes_and_finds_it_in_the_catalogue()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Planner));

        using var brought = await client.SendFileAsync(Form, ("Upload", "架空.json", Encoding.UTF8.GetBytes(List)), ("Format", "jgrants"));
        brought.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var waiting = brought.Headers.Location!.ToString();
        (await client.TextAsync(waiting)).ShouldContain("架空のりんご加工補助金");
        using var export = await client.GetAsync(waiting + "?handler=Export&format=csv");
        (await export.Content.ReadAsStringAsync(Token)).ShouldContain("新しい,架空のりんご輸出");
        using var confirmed = await client.SendAsync(waiting, waiting + "?handler=Confirm");
        confirmed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = "";
        for (var looks = 0; looks < 100 && !page.Contains("目録を見る", StringComparison.Ordinal); looks++)
        {
            await Task.Delay(200, Token);
            page = await client.TextAsync(waiting);
        }
        page.ShouldContain("新しい 2、変わった 0");

        using var visitor = new FormClient(product.Address);
        var found = await visitor.TextAsync("/support?q=" + Uri.EscapeDataString("ﾘﾝｺﾞ 加工"));
        found.ShouldContain("1 件の制度・事業");
        found.ShouldContain("jGrants（Jグランツ）");
        var detail = await visitor.TextAsync(Address().Match(found).Value);
        detail.ShouldContain("条件は、まだ確かめていません");
        detail.ShouldContain("未確認");
        detail.ShouldContain("りんごを加工する機械");
        detail.ShouldNotContain("alert(1)");
        using var csv = await visitor.GetAsync("/support?handler=Export&format=csv&q=" + Uri.EscapeDataString("りんご輸出"));
        (await csv.Content.ReadAsStringAsync(Token)).ShouldContain("k2,架空のりんご輸出");
    }

    [Fact]
    public async Task Letters_that_Shift_JIS_lacks_are_told_before_the_file_goes_out()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Planner));
        using var brought = await client.SendFileAsync(
            Form,
            (
                "Upload",
                "字.csv",
                Encoding.UTF8.GetBytes("地方公共団体の名称,タイトル（制度名）\n見本市,葛\U000E0100城と𠮷野と𠮷田\n見本市,ふつうの字\n")
            ),
            ("Format", "ods")
        );
        var waiting = brought.Headers.Location!.ToString();

        var told = WebUtility.HtmlDecode(await client.TextAsync(waiting + "?handler=Export&format=csv-sjis"));
        told.ShouldContain("Shift_JIS で書けない字があります");
        // Each name stands in the file as title, number and new text.
        told.ShouldMatch("""<th scope="row">𠮷</th>\s*<td>〓</td>\s*<td class="num r">6</td>""");
        told.ShouldMatch("""<td>葛</td>\s*<td class="num r">3</td>""");
        var agreed = Regex.Match(told, "href=\"([^\"]*replaced=ok[^\"]*)\"").Groups[1].Value;
        using var file = await client.GetAsync(agreed);
        file.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=shift_jis");
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Encoding.GetEncoding(932).GetString(await file.Content.ReadAsByteArrayAsync(Token)).ShouldContain("葛城と〓野と〓田");
        using var plain = await client.GetAsync(waiting + "?handler=Export&format=csv-sjis&q=" + Uri.EscapeDataString("ふつう"));
        plain.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
    }

    [Fact]
    public async Task A_list_of_another_kind_and_one_too_large_are_answered_and_not_kept()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Planner));

        using var shifted = await client.SendFileAsync(
            Form,
            ("Upload", "ずれた.csv", "番号,地方公共団体コード,タイトル\n1,022012,見本\n"u8.ToArray()),
            ("Format", "ods")
        );
        shifted.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await shifted.Content.ReadAsStringAsync(Token)).ShouldContain("地方公共団体の名称");
        using var large = await client.SendFileAsync(Form, ("Upload", "大きい.csv", new byte[100 * 1024 * 1024]), ("Format", "ods"));
        large.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await large.Content.ReadAsStringAsync(Token)).ShouldContain("100.0 MB");
        (await client.TextAsync(Form)).ShouldNotContain("ずれた.csv");
    }

    [Fact]
    public async Task Without_an_address_the_page_says_that_nothing_leaves_and_the_door_stays_shut()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Planner));

        (await client.TextAsync(Form)).ShouldContain("--jgrants:address");
        using var refused = await client.SendAsync(Form, Form + "?handler=Fetch", ("Keywords", "創業"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Post_UserMayOnlyRead_ReturnsForbidden()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Adviser));

        (await client.TextAsync(Form)).ShouldNotContain("中身を確かめる");
        (await client.GetAsync($"{Form}/{product.WaitingList}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var visitor = new FormClient(product.Address);
        (await visitor.GetAsync(Form)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Filters_sort_and_pages_work_without_scripts()
    {
        using var visitor = new FormClient(product.Address);

        var page = await visitor.TextAsync(
            "/support?q=" + Uri.EscapeDataString("支援") + "&f.serves=" + Uri.EscapeDataString("相談・講座") + "&sort=title&size=5"
        );
        page.ShouldContain("name=\"f.serves\" value=\"相談・講座\" checked");
        page.ShouldContain("aria-label=\"ページ\"");
        (await visitor.TextAsync("/support?q=" + Uri.EscapeDataString("ありえない言葉"))).ShouldContain("合う制度・事業はありません");
        (await visitor.TextAsync("/support?f.colour=x")).ShouldContain("「colour」では絞り込めません");
    }

    [GeneratedRegex("/support/[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Address();
}
