const html = `<div class="heading"><h2 id="muc-i">I. Kết quả</h2><a class="permalink" href="#muc-i" aria-label="Liên kết tới I. Kết quả"></a></div>
<p id="d-1">Thực hiện <a class="vb vb-resolved" id="vb-1" href="#van-ban" data-row="dan-1">Quyết định số <span class="number">3433/QĐ-UBND</span></a><sup><a href="#ct-fn-1" id="ct-fnref-1" data-footnote-ref aria-describedby="ct-footnote-label">1</a></sup>; <a class="vb vb-inferred" href="#van-ban" data-row="dan-1" data-why="Chỉ một văn bản phù hợp.">Kế hoạch số <span class="number">590/KH-UBND</span></a>.</p>
<ul><li id="d-2">Ban hành <a class="vb vb-ambiguous" href="#so" data-row="dan-1" data-why="Hai văn bản cùng số.">Nghị quyết số <span class="number">04-NQ/TU</span></a>;</li><li id="d-3"><a class="vb vb-conflict" href="#so" data-row="dan-1" data-why="Hai ngày khác nhau.">Kế hoạch số <span class="number">19/KH-VPUB</span></a>.</li></ul>
<div class="table-frame" role="region" tabindex="0" aria-label="Bảng 1"><table><thead><tr><th scope="col">TT</th><th scope="col">Chỉ tiêu</th></tr></thead><tbody><tr><td>1</td><td>Hồ sơ đúng hạn</td></tr></tbody></table></div>`
const notes = `<section data-footnotes class="footnotes"><h2 id="ct-footnote-label">Chú thích</h2><ol><li id="ct-fn-1"><p>Ngày 25/12/2023 của UBND tỉnh. <a href="#ct-fnref-1" data-footnote-backref aria-label="Về chỗ dẫn chú thích 1" class="data-footnote-backref">Về chỗ dẫn</a></p></li></ol></section>`

/** Named examples of the text of a report. */
export const examples = {
  'every kind of mark': {
    html,
    notes,
    name: 'Báo cáo số 12/BC-VPUB của Văn phòng UBND tỉnh Hà Tĩnh',
  },
}
