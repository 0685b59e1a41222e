using Okoshi.App.Japanese;

namespace Okoshi.App.Tests.Japanese;

public sealed class LettersTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("起業", 2)]
    [InlineData("𠮷野", 2)]
    [InlineData("葛\U000E0100城", 2)]
    [InlineData("か\u3099き", 2)]
    [InlineData("👩‍👩‍👧‍👦🇯🇵", 2)]
    public void Letters_are_counted_as_people_see_them(string text, int count) => Letters.Count(text).ShouldBe(count);

    [Theory]
    [InlineData("𠮷野家", 1, "𠮷…")]
    [InlineData("葛\U000E0100城市", 1, "葛\U000E0100…")]
    [InlineData("か\u3099き", 1, "か\u3099…")]
    [InlineData("🇯🇵の店", 2, "🇯🇵の…")]
    [InlineData("𠮷野家", 3, "𠮷野家")]
    [InlineData("𠮷野家", 4, "𠮷野家")]
    public void Nothing_is_cut_inside_a_letter(string text, int most, string shortened) => Letters.Shorten(text, most).ShouldBe(shortened);
}
