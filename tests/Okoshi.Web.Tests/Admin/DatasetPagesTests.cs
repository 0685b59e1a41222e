using System.Net;
using System.Text;
using Okoshi.App.Access;

namespace Okoshi.Web.Tests.Admin;

public sealed class DatasetPagesTests(WebProduct product)
{
    private const string Form = "/admin/datasets/import";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_planner_brings_a_file_confirms_it_and_sees_it_imported()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Planner));
        var text = Encoding.UTF8.GetString((await WebProduct.Statistics("ssdse-a-sample.csv", "ssdse-a")).Bytes).Replace("SSDSE-A-2026", "SSDSE-A-2024", StringComparison.Ordinal);

        using var brought = await client.SendFileAsync(Form, ("Upload", "SSDSE-A-2024.csv", Encoding.UTF8.GetBytes(text)), ("Format", "ssdse-a"), ("Edition", ""));
        brought.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var waiting = brought.Headers.Location!.ToString();
        var preview = await client.TextAsync(waiting);
        preview.ShouldContain("2024年版");
        preview.ShouldContain("497,761");
        using var confirmed = await client.SendAsync(waiting, waiting + "?handler=Confirm", ("replace", "false"));
        confirmed.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var page = "";
        for (var looks = 0; looks < 100 && !page.Contains("取り込んだデータを見る", StringComparison.Ordinal); looks++)
        {
            await Task.Delay(200, Token);
            page = await client.TextAsync(waiting);
        }
        page.ShouldContain("取り込みました");
        (await client.TextAsync("/admin/datasets?sort=edition")).ShouldContain("SSDSE-A-2024.csv");
    }

    [Fact]
    public async Task A_bad_file_is_answered_with_all_its_faults_and_is_not_kept()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Planner));
        var text = Encoding.UTF8.GetString((await WebProduct.Statistics("ssdse-a-sample.csv", "ssdse-a")).Bytes).Replace("275192", "多い", StringComparison.Ordinal).Replace("889", "-889", StringComparison.Ordinal);

        using var response = await client.SendFileAsync(Form, ("Upload", "bad.csv", Encoding.UTF8.GetBytes(text)), ("Format", "ssdse-a"), ("Edition", ""));

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await response.Content.ReadAsStringAsync(Token);
        page.ShouldContain("直すところが2つあります");
        page.ShouldContain("bad.csv 4行目「A1101 総人口」：「多い」は使えません");
        using var nothing = await client.SendAsync(Form, Form, ("Format", "ssdse-a"));
        (await nothing.Content.ReadAsStringAsync(Token)).ShouldContain("ファイルを選んでください。");
    }

    [Fact]
    public async Task Get_UserMayOnlyRead_ShowsNoButtonAndNoForm()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Adviser));

        (await client.TextAsync("/admin/datasets")).ShouldNotContain(Form);
        (await client.GetAsync(Form)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await client.GetAsync($"{Form}/{product.WaitingImport}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Boundaries_without_a_year_are_asked_for_it_and_come_in_with_it()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Planner));
        var (_, bytes, _, _) = await WebProduct.Statistics("boundaries-2021.geojson", "boundaries");
        using var asked = await client.SendFileAsync(Form, ("Upload", "境界.geojson", bytes), ("Format", "boundaries"), ("Edition", ""));
        asked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await asked.Content.ReadAsStringAsync(Token)).ShouldContain("どの年の版か分かりません");

        using var brought = await client.SendFileAsync(Form, ("Upload", "境界.geojson", bytes), ("Format", "boundaries"), ("Edition", "2019"));
        var preview = await client.TextAsync(brought.Headers.Location!.ToString());
        preview.ShouldContain("2019年版（青森県）");
        preview.ShouldContain("同じファイルが取り込み済みです");
    }
}
