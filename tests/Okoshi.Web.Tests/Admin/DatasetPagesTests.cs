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
        var text = Encoding
            .UTF8.GetString((await WebProduct.Statistics("ssdse-a-sample.csv", "ssdse-a")).Bytes)
            .Replace("SSDSE-A-2026", "SSDSE-A-2024", StringComparison.Ordinal);

        using var brought = await client.SendFileAsync(
            Form,
            ("Upload", "SSDSE-A-2024.csv", Encoding.UTF8.GetBytes(text)),
            ("Format", "ssdse-a"),
            ("Edition", "")
        );
        brought.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var waiting = brought.Headers.Location!.ToString();
        var preview = await client.TextAsync(waiting);
        preview.ShouldContain("2024年版");
        preview.ShouldContain("497,761");
        using var confirmed = await client.SendAsync(waiting, waiting + "?handler=Confirm", ("replace", "false"));
        confirmed.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var page = "";
        for (var looks = 0; looks < 100 && !page.Contains("取り込みました", StringComparison.Ordinal); looks++)
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
        var text = Encoding
            .UTF8.GetString((await WebProduct.Statistics("ssdse-a-sample.csv", "ssdse-a")).Bytes)
            .Replace("275192", "多い", StringComparison.Ordinal)
            .Replace("889", "-889", StringComparison.Ordinal);

        using var response = await client.SendFileAsync(
            Form,
            ("Upload", "bad.csv", Encoding.UTF8.GetBytes(text)),
            ("Format", "ssdse-a"),
            ("Edition", "")
        );

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

        using var brought = await client.SendFileAsync(
            Form,
            ("Upload", "境界.geojson", bytes),
            ("Format", "boundaries"),
            ("Edition", "2019")
        );
        var preview = await client.TextAsync(brought.Headers.Location!.ToString());
        preview.ShouldContain("2019年版（青森県）");
        preview.ShouldContain("同じファイルが、別の版で取り込み済みです");
        preview.ShouldContain("版を直す");
    }

    [Fact]
    public async Task Accounts_that_contradict_each_other_are_told_exactly_and_good_ones_show_on_the_money_page()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Planner));
        var text = Encoding
            .UTF8.GetString((await WebProduct.Statistics("circulation-aomori.json", "circulation")).Bytes)
            .Replace("02201", "06201", StringComparison.Ordinal)
            .Replace("青森市", "山形市", StringComparison.Ordinal);
        using var refused = await client.SendFileAsync(
            Form,
            (
                "Upload",
                "循環.json",
                Encoding.UTF8.GetBytes(
                    text.Replace("\"returnToProduction\": 9693", "\"returnToProduction\": 9963", StringComparison.Ordinal)
                )
            ),
            ("Format", "circulation"),
            ("Edition", "")
        );
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(Token)).ShouldContain(
            "支出による生産への還流 9,963 と、生産（所得への分配） 9,693 が合いません（差 270）"
        );

        await ImportAsync(client, "循環.json", text, "circulation");
        await client.SendAsync("/region/choose", "/region/choose", ("code", "062014"));
        var money = await client.TextAsync("/region/money");
        money.ShouldContain("山形市の循環率は 93.1%");
        money.ShouldContain("最も多く漏れるのはその他支出");
        money.ShouldContain("見本の地域経済循環分析（2018年版（062014）、循環.json）");
        money.ShouldContain("山形市が域外から差し引きで最も多く買うのは製造業");
        foreach (var chart in new[] { "circulation", "leaks", "own-trade" })
            (await client.GetAsync($"/region/money?handler=Numbers&chart={chart}&format=xlsx")).StatusCode.ShouldBe(
                HttpStatusCode.OK,
                chart
            );

        // Aomori's own, printed in its pack, stays beside it.
        await client.SendAsync("/region/choose", "/region/choose", ("code", "022012"));
        using var own = await client.GetAsync("/region/money?handler=Numbers&chart=circulation");
        own.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Seekers_and_vacancies_show_for_the_district_of_the_job_office()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Planner));
        (await client.TextAsync("/region/missing")).ShouldContain("「職業別の求人・求職」の表");
        await ImportAsync(
            client,
            "jobs-2026-08.csv",
            Encoding
                .UTF8.GetString((await WebProduct.Statistics("jobs-2026-08.csv", "jobs")).Bytes)
                .Replace("02201;02301", "05201", StringComparison.Ordinal)
                .Replace("青森公共", "秋田公共", StringComparison.Ordinal)
                .Replace("\n02,", "\n05,", StringComparison.Ordinal),
            "jobs"
        );
        await client.SendAsync("/region/choose", "/region/choose", ("code", "052019"));
        var page = await client.TextAsync("/region/missing");
        page.ShouldContain("求職者の 37.5% が職種を変えると、求人の職種と合う");
        page.ShouldContain("秋田公共職業安定所管内の、職種ごとの求職の割合");
        page.ShouldContain("2026年8月");
        (await client.GetAsync("/region/missing?handler=Numbers&chart=jobs&format=xlsx")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task ImportAsync(FormClient client, string name, string text, string format)
    {
        using var brought = await client.SendFileAsync(
            Form,
            ("Upload", name, Encoding.UTF8.GetBytes(text)),
            ("Format", format),
            ("Edition", "")
        );
        brought.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var waiting = brought.Headers.Location!.ToString();
        using var confirmed = await client.SendAsync(waiting, waiting + "?handler=Confirm", ("replace", "false"));
        var page = "";
        for (var looks = 0; looks < 100 && !page.Contains("取り込みました", StringComparison.Ordinal); looks++)
        {
            await Task.Delay(200, Token);
            page = await client.TextAsync(waiting);
        }
        page.ShouldContain("取り込みました");
    }
}
