using System.Net;
using System.Text.Json;
using Okoshi.App.Access;

namespace Okoshi.Web.Tests.Api;

/// <summary>Every endpoint of the API answers as the OpenAPI document says.</summary>
public sealed class ApiTests(WebProduct product)
{
    private const string Root = "/api/v1";

    public static TheoryData<string> Answered =>
        [
            "/region/profile",
            "/opportunities",
            "/opportunities/comparison?one=022012&other=022012@2021",
            "/opportunities/seafood-processing",
            "/support/programmes",
            "/support/programmes/s-1-1-1",
            "/support/search?q=創業&f.reception=受付中&size=5",
            "/plans",
            "/plans/seafood-processing",
            "/push/proposals?page=2&size=3",
            "/push/offers?age=18-24&like=food&place=city",
            "/accompany/架空0001",
            "/measure/strategies",
            "/measure/sheets",
            "/admin/jobs",
            "/admin/jobs/1",
        ];

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task Get_AnyEndpoint_ReturnsJson(string address)
    {
        using var json = await ReadAsync(address, HttpStatusCode.OK);

        json.RootElement.ValueKind.ShouldBeOneOf(JsonValueKind.Object, JsonValueKind.Array);
    }

    [Theory]
    [InlineData("/opportunities/none")]
    [InlineData("/support/programmes/none")]
    [InlineData("/plans/none")]
    [InlineData("/accompany/none")]
    [InlineData("/admin/jobs/999999")]
    public async Task Get_UnknownId_ReturnsNotFound(string address)
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Administrator));
        using var response = await client.GetAsync(Root + address);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/support/programmes/mihon-1/diff?to=2", "from", "「from」がありません。?from=… の形で付けてください。")]
    [InlineData("/support/programmes/mihon-1/diff?from=1&to=", "to", "「to」がありません。?to=… の形で付けてください。")]
    [InlineData("/support/programmes/mihon-1/diff?from=1&to=二", "to", "「to」の「二」は使えません。整数で書いてください。")]
    [InlineData("/opportunities/comparison?one=022012", "other", "「other」がありません。?other=… の形で付けてください。")]
    [InlineData("/push/proposals?size=many", "size", "「size」の「many」は使えません。整数で書いてください。")]
    public async Task Get_BadParameter_ReturnsItsNameAndLogsNoError(string address, string parameter, string fault)
    {
        using var client = product.CreateClient();
        using var response = await client.GetAsync(new Uri(Root + address, UriKind.Relative), TestContext.Current.CancellationToken);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        json.RootElement.GetProperty("title").GetString().ShouldBe("受け取れない値があります。");
        var told = json.RootElement.GetProperty("errors").EnumerateObject().ShouldHaveSingleItem();
        (told.Name, told.Value[0].GetString()).ShouldBe((parameter, fault));
        product.Log.Lines.ShouldNotContain(l => l.Contains("BadHttpRequestException: ") && l.Contains("parameter"));
    }

    [Fact]
    public async Task Get_UnknownAnswer_ReturnsWhatIsExpected()
    {
        using var json = await ReadAsync("/push/offers?age=12", HttpStatusCode.BadRequest);

        json.RootElement.GetProperty("errors").GetProperty("answers")[0].GetString()!.ShouldContain("「12」");
    }

    [Theory]
    [InlineData("", "青森市でできる仕事です。")]
    [InlineData("&voice=plain", "青森市で できる仕事です。")]
    [InlineData("&voice=brief", "青森市の仕事")]
    [InlineData("&voice=en", "The work is in 青森市.")]
    public async Task Get_Offers_TellsReasonsInTheVoice(string voice, string place)
    {
        using var json = await ReadAsync("/push/offers?age=18-24&like=food&place=city" + voice, HttpStatusCode.OK);

        var reasons = json.RootElement.GetProperty("matches")[0].GetProperty("reasons").EnumerateArray();
        reasons.Single(r => r.GetProperty("kind").GetString() == "place").GetProperty("text").GetString().ShouldBe(place);
    }

    [Theory]
    [InlineData("now=tokyo&when=someday", "coming")]
    [InlineData("now=tokyo&when=stay", "away")]
    [InlineData("place=outside", "elsewhere")]
    public async Task Get_Offers_KnowsWhereOneLivesAndWhereOneWantsToBe(string answers, string closeness)
    {
        using var json = await ReadAsync("/push/offers?age=18-24&" + answers, HttpStatusCode.OK);

        json.RootElement.GetProperty("closeness").GetString().ShouldBe(closeness);
    }

    [Fact]
    public async Task Get_UnknownVoice_ReturnsTheVoices()
    {
        using var json = await ReadAsync("/push/offers?voice=loud", HttpStatusCode.BadRequest);

        json.RootElement.GetProperty("errors").GetProperty("voice")[0].GetString()!.ShouldContain("polite、plain、brief、en");
    }

    [Fact]
    public async Task Get_Proposals_ReturnsThePageThatWasAskedFor()
    {
        using var json = await ReadAsync("/push/proposals?page=2&size=3", HttpStatusCode.OK);

        json.RootElement.GetProperty("proposals").GetArrayLength().ShouldBe(3);
        json.RootElement.GetProperty("proposals")[0].GetProperty("personId").GetString().ShouldBe("架空0004");
        json.RootElement.GetProperty("total").GetInt32().ShouldBe(1000);
    }

    [Fact]
    public async Task Get_Diff_ReturnsWhoGainsAndWhoLoses_AndDraftsAreNotFound()
    {
        using var json = await ReadAsync("/support/programmes/mihon-1/diff?from=1&to=2", HttpStatusCode.OK);
        json.RootElement.GetProperty("shifts")[0].GetProperty("gain").GetInt32().ShouldBeGreaterThan(0);

        using var visitor = new FormClient(product.Address);
        (await visitor.GetAsync(Root + "/support/programmes/mihon-1/diff?from=1&to=2")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await visitor.GetAsync(Root + "/support/programmes/mihon-1/diff?from=2&to=3")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Post_Evaluations_AreRepeated_AndNotFoundByOthers()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Adviser));
        using var body = new StringContent(
            """[{ "id": "1", "birth_date": "2001-04-02", "municipality": "022012", "stage": "preparing" }]""",
            System.Text.Encoding.UTF8,
            "application/json"
        );
        using var kept = await client.Client.PostAsync(
            new Uri(Root + "/support/evaluations", UriKind.Relative),
            body,
            TestContext.Current.CancellationToken
        );
        kept.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var receipt = JsonDocument.Parse(await kept.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var address = $"{Root}/support/evaluations/{receipt.RootElement.GetProperty("number").GetString()}";

        using var replay = JsonDocument.Parse(await client.TextAsync(address));
        var line = replay
            .RootElement.GetProperty("lines")
            .EnumerateArray()
            .Single(l => l.GetProperty("any").GetProperty("programme").GetString() == "mihon-1");
        line.GetProperty("then").GetProperty("verdict").GetString().ShouldBe("met");
        line.GetProperty("isRepeated").GetBoolean().ShouldBeTrue();
        using var other = await product.SignInAsync(await product.PersonAsync(Role.Adviser));
        (await other.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var visitor = new FormClient(product.Address);
        (await visitor.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Get_OpenApi_DescribesEveryEndpointThatIsTestedHere()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Administrator));
        using var document = JsonDocument.Parse(await client.TextAsync("/openapi/v1.json"));
        var described = document
            .RootElement.GetProperty("paths")
            .EnumerateObject()
            .Where(p => p.Value.TryGetProperty("get", out _))
            .ToList();

        described.ShouldAllBe(p => p.Value.GetProperty("get").GetProperty("summary").GetString()!.Length > 0);
        // The number of an evaluation is known once it was kept: that is tested below.
        described
            .Select(p => p.Name.Split('{')[0].TrimEnd('/'))
            .Distinct()
            .Except([Root + "/support/evaluations"])
            .Order()
            .ShouldBe(
                Answered
                    .Select(a => Root + a.Data.Split('?')[0])
                    .Select(a => described.Any(d => d.Name == a) ? a : a[..a.LastIndexOf('/')])
                    .Distinct()
                    .Order()
            );
    }

    private async Task<JsonDocument> ReadAsync(string address, HttpStatusCode status)
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Administrator));
        using var response = await client.GetAsync(Root + address);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(status, text);
        return JsonDocument.Parse(text);
    }
}
