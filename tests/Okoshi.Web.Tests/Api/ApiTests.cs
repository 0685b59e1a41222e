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

    [Fact]
    public async Task Get_UnknownAnswer_ReturnsWhatIsExpected()
    {
        using var json = await ReadAsync("/push/offers?age=12", HttpStatusCode.BadRequest);

        json.RootElement.GetProperty("errors").GetProperty("answers")[0].GetString()!.ShouldContain("「12」");
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
    public async Task Get_OpenApi_DescribesEveryEndpointThatIsTestedHere()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Administrator));
        using var document = JsonDocument.Parse(await client.TextAsync("/openapi/v1.json"));
        var described = document.RootElement.GetProperty("paths").EnumerateObject().Where(p => p.Value.TryGetProperty("get", out _)).ToList();

        described.ShouldAllBe(p => p.Value.GetProperty("get").GetProperty("summary").GetString()!.Length > 0);
        described.Select(p => p.Name.Split('{')[0].TrimEnd('/')).Distinct().Order()
            .ShouldBe(Answered.Select(a => Root + a.Data.Split('?')[0]).Select(a => described.Any(d => d.Name == a) ? a : a[..a.LastIndexOf('/')]).Distinct().Order());
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
