using Okoshi.App.Access;

namespace Okoshi.Web.Tests.Admin;

/// <summary>What the trail says of a person is said in words: on the screen, in the person's own data and in what an auditor takes along.</summary>
public sealed class AuditPagesTests(WebProduct product)
{
    [Fact]
    public async Task A_person_reads_in_words_what_was_done()
    {
        using var client = await product.SignInAsync(await product.PersonAsync());

        var page = await client.TextAsync("/account/access-log");

        Leftovers.Texts(page).ShouldContain("サインインした");
        Leftovers.Texts(page).ShouldContain("パスワード");
        Leftovers.Of(page).ShouldBeEmpty();
        var own = await client.TextAsync("/account/profile?handler=Export");
        own.ShouldContain("パスワード");
        own.ShouldNotContain("pwd");
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("csv-sjis")]
    public async Task What_an_auditor_takes_along_is_words_too(string format)
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Auditor));

        using var response = await client.GetAsync($"/admin/audit?handler=Export&format={format}");
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var text = System.Text.Encoding.GetEncoding(format == "csv" ? "utf-8" : "shift_jis").GetString(bytes);

        text.ShouldContain("サインインした");
        text.ShouldContain("パスワード");
        text.ShouldContain("画面");
        Leftovers.Of($"<p>{text}</p>").ShouldBeEmpty();
    }
}
