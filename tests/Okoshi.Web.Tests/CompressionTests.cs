using System.IO.Compression;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Okoshi.App.Access;
using Okoshi.App.Imports;

namespace Okoshi.Web.Tests;

/// <summary>What everybody may read goes out packed; what only one person may read does not; without its files nothing begins.</summary>
public sealed class CompressionTests(WebProduct product)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/support", "text/html")]
    [InlineData("/support?handler=Export&format=csv", "text/csv")]
    [InlineData("/api/v1/support/search", "application/json")]
    [InlineData("/css/okoshi.css", "text/css")]
    [InlineData("/js/draft.js", "text/javascript")]
    [InlineData("/img/okoshi.svg", "image/svg+xml")]
    public async Task What_everybody_may_read_goes_out_packed(string path, string type)
    {
        using var client = product.CreateClient();
        var plain = await client.GetByteArrayAsync(path, Token);
        client.DefaultRequestHeaders.Add("Accept-Encoding", "gzip");

        using var answer = await client.GetAsync(path, Token);

        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        answer.Content.Headers.ContentEncoding.ShouldBe(["gzip"]);
        var packed = await answer.Content.ReadAsByteArrayAsync(Token);
        packed.Length.ShouldBeLessThan(plain.Length);
        using var unpacked = new MemoryStream();
        using (var zip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress))
            await zip.CopyToAsync(unpacked, Token);
        unpacked.Length.ShouldBeInRange(plain.Length * 9 / 10, plain.Length * 11 / 10);
    }

    [Fact]
    public async Task What_one_person_may_read_does_not()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Planner));
        client.Client.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");

        foreach (var path in new[] { "/account", "/support" })
        {
            using var answer = await client.GetAsync(path);
            answer.Content.Headers.ContentEncoding.ShouldBeEmpty(path);
        }
    }

    [Fact]
    public void Without_its_styles_the_product_does_not_begin()
    {
        var folder = Directory.CreateTempSubdirectory("okoshi-files-").FullName;
        var environment = new Place { ContentRootPath = folder, WebRootFileProvider = new PhysicalFileProvider(folder) };

        Should
            .Throw<BadInputException>(() => ProductFiles.Require(environment))
            .Lines.Single()
            .ShouldContain("css/okoshi.css、js/passkey.js");

        foreach (var file in new[] { "css/okoshi.css", "js/passkey.js", "img/okoshi.svg" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
            File.WriteAllText(Path.Combine(folder, file), file == "css/okoshi.css" ? "" : "x");
        }
        // An empty file is as good as none.
        Should.Throw<BadInputException>(() => ProductFiles.Require(environment)).Lines.Single().ShouldContain("（css/okoshi.css）");
        File.WriteAllText(Path.Combine(folder, "css/okoshi.css"), "x");
        ProductFiles.Require(environment);
    }

    private sealed class Place : IWebHostEnvironment
    {
        public string WebRootPath { get; set; } = "";

        public required IFileProvider WebRootFileProvider { get; set; }

        public string ApplicationName { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();

        public required string ContentRootPath { get; set; }

        public string EnvironmentName { get; set; } = "";
    }
}
