using Okoshi.Engine.Support;

namespace Okoshi.Engine.Push;

/// <summary>事業の型 What the businesses of a synthetic audience are drawn from: a region's industries, and assumed shares.</summary>
/// <param name="Industries">Weights of industries.</param>
/// <param name="Staff">Weights of classes of persons employed, each from and to a number.</param>
/// <param name="FoundedYears">Weights of classes of completed years since founding, of whoever founded not long ago.</param>
/// <param name="EstablishedYears">The same of whoever goes on with a business.</param>
/// <param name="Grants">Share of businesses that have received each programme, by its key; drawn independently.</param>
public sealed record BusinessModel(
    IReadOnlyList<Share<JsicCode>> Industries,
    IReadOnlyList<Share<(int From, int To)>> Staff,
    IReadOnlyList<Share<(int From, int To)>> FoundedYears,
    IReadOnlyList<Share<(int From, int To)>> EstablishedYears,
    IReadOnlyList<Share<string>> Grants
);
