using Okoshi.App.Support.Listings;

namespace Okoshi.App.Tests.Support.Listings;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("従業員が20名以下", "従業員が20名以下")]
    [InlineData("上限 <50万円 & 下限 >10万円", "上限 <50万円 & 下限 >10万円")]
    [InlineData("<p>一</p><p>二<br>三</p>", "一\n二\n三")]
    [InlineData("<ul><li>一<li>二</ul>あと", "一\n二\nあと")]
    [InlineData("<h3>見出し</h3><div>一</div><table><tr><td>二</td></tr><tr><td>三</td></tr></table>", "見出し\n一\n二\n三")]
    [InlineData("一<!-- 見えない --><style>p{}</style><iframe>二</iframe><object>三</object>四", "一四")]
    [InlineData("一<script>alert('</p>')", "一")]
    [InlineData("<a href=\"x\" title=\">\">一</a>&lt;b&gt;&#12354;&#x3042;&copy;", "一<b>ああ©")]
    [InlineData("https://example.jp/?a=1&region=2&copy=3", "https://example.jp/?a=1&region=2&copy=3")]
    [InlineData("<p>一</p>&nbsp;<p> </p><p>&nbsp;</p><p>二</p>", "一\n\n二")]
    public void The_text_is_what_a_reader_would_see(string html, string text) => HtmlText.Of(html).ShouldBe(text);

    [Fact]
    public void Markup_nested_without_measure_is_read_as_well() =>
        HtmlText.Of(string.Concat(Enumerable.Repeat("<b>", 10_000)) + "一").ShouldBe("一");
}
