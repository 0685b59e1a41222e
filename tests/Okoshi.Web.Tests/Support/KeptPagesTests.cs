using System.Net;
using Okoshi.App.Access;

namespace Okoshi.Web.Tests.Support;

/// <summary>A judgement is kept by a page and repeated there. All persons are invented.</summary>
public sealed class KeptPagesTests(WebProduct product)
{
    private const string Form = "/support/kept";

    [Fact]
    public async Task What_was_judged_is_kept_and_repeated_for_its_owner_alone()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Adviser));
        (await client.TextAsync(Form)).ShouldContain("「判定して残す」を押すと、ここに並びます");

        using var kept = await client.SendFileAsync(
            Form,
            ("People", "架空.csv", "id,birth_date\n架空の一人,1996-05-01\n"u8.ToArray()),
            ("Day", "令和8年11月1日")
        );
        kept.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var address = kept.Headers.Location!.ToString();
        var page = await client.TextAsync(address);
        page.ShouldContain("架空の一人");
        page.ShouldContain("一致しないものはありません");
        (await client.TextAsync(address + "?f.change=" + Uri.EscapeDataString("判定が変わった"))).ShouldContain("0 件の答え");
        (await client.TextAsync(Form)).ShouldContain(address.Split('/')[^1]);

        using var other = await product.SignInAsync(await product.PersonAsync(Role.Adviser));
        using var hidden = await other.GetAsync(address);
        hidden.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await other.TextAsync(Form)).ShouldNotContain(address.Split('/')[^1]);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_and_not_kept()
    {
        using var client = await product.SignInAsync(await product.PersonAsync(Role.Adviser));

        foreach (
            var (text, day, expected) in new[]
            {
                ("id,birth_date\n1,いつか\n", "2026-11-01", "いつか"),
                ("id\n1\n", "あした", "「あした」は年月日として読み取れません。年月日（例："),
                ("", "2026-11-01", "ファイルを選んでください"),
            }
        )
        {
            using var told = await client.SendFileAsync(
                Form,
                ("People", "架空.csv", System.Text.Encoding.UTF8.GetBytes(text)),
                ("Day", day)
            );
            told.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, text);
            (await told.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(expected);
        }
        (await client.TextAsync(Form)).ShouldContain("「判定して残す」を押すと、ここに並びます");
    }
}
