namespace Okoshi.Engine.Shared;

/// <summary>根拠の引用 The text that a rule or a threshold rests on, as a person would look it up.</summary>
/// <param name="SourceTitle">Title of the document.</param>
/// <param name="Place">Article, page, table or line.</param>
/// <param name="Edition">Year or edition the text stands for.</param>
/// <param name="Url">Public address, or empty.</param>
public sealed record Citation(string SourceTitle, string Place, string Edition, string Url = "");
