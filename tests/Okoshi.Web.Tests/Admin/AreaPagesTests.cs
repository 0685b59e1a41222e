using System.Net;
using System.Text.RegularExpressions;
using Okoshi.App.Access;

namespace Okoshi.Web.Tests.Admin;

public sealed partial class AreaPagesTests(WebProduct product)
{
    private const string Form = "/admin/areas";

    [Fact]
    public async Task A_planner_declares_an_area_looks_at_it_and_takes_it_back()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Planner));
        (await client.TextAsync("/region/choose")).ShouldContain("一つの圏域としてまとめる");

        using var declared = await client.SendAsync(
            Form,
            Form,
            ("Name", "画面の圏域"),
            ("Kana", ""),
            ("Members", "弘前市\n平川市"),
            ("Source", "画面の圏域の協約（見本）")
        );
        declared.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await client.TextAsync(declared.Headers.Location!.ToString());
        page.ShouldContain("画面の圏域を設定しました。");
        var code = Code().Match(declared.Headers.Location!.ToString()).Value;
        var region = await client.TextAsync($"/{code}/region");
        region.ShouldContain("<h1>画面の圏域のまとめ</h1>");
        region.ShouldContain("画面の圏域の協約（見本）");

        var question = await client.TextAsync($"{Form}?remove={code}");
        question.ShouldContain("画面の圏域をやめますか");
        using var removed = await client.SendAsync($"{Form}?remove={code}", $"{Form}?handler=Remove", ("code", code));
        removed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await client.TextAsync(Form)).ShouldNotContain("画面の圏域");
    }

    [Fact]
    public async Task What_cannot_be_taken_stays_in_its_field_with_its_reason()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Planner));

        using var refused = await client.SendAsync(
            Form,
            Form,
            ("Name", "断られる圏域"),
            ("Kana", ""),
            ("Members", "弘前市\n府中市"),
            ("Source", "協約（見本）")
        );

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        page.ShouldContain("「府中市」だけでは、どの市区町村か決まりません。");
        page.ShouldContain("弘前市\n府中市");
        page.ShouldContain("value=\"断られる圏域\"");
    }

    [Fact]
    public async Task An_adviser_sees_the_areas_and_cannot_change_them()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Adviser));

        (await client.TextAsync(Form)).ShouldNotContain("圏域を設定する");
        (await client.TextAsync("/region/choose")).ShouldNotContain("一つの圏域としてまとめる");
    }

    [GeneratedRegex("[0-9]{6}$")]
    private static partial Regex Code();
}
