// A line over days. The library comes with the first chart of a page and not before; it draws SVG, moves nothing, and takes its
// colours from the page, also when these turn dark. The same figures stand as a table beside it, so the picture is one image.
(() => {
    if (customElements.get('line-chart')) {
        return;
    }
    const library = new URL('echarts-6.1.0.common.min.js', document.currentScript.src).href;
    let loading;
    const echarts = () => loading ??= new Promise((done, failed) => {
        const script = document.createElement('script');
        script.src = library;
        script.onload = () => done(window.echarts);
        script.onerror = failed;
        document.head.append(script);
    });
    const dark = matchMedia('(prefers-color-scheme: dark)');

    customElements.define('line-chart', class extends HTMLElement {
        #chart;
        #figures;
        #size = new ResizeObserver(() => this.#chart?.resize());
        #redraw = () => this.#draw();

        set figures(json) {
            this.#figures = JSON.parse(json);
            this.#draw();
        }

        async connectedCallback() {
            dark.addEventListener('change', this.#redraw);
            const library = await echarts();
            if (this.isConnected && !this.#chart) {
                this.#chart = library.init(this, null, { renderer: 'svg' });
                this.#size.observe(this);
                this.#draw();
            }
        }

        disconnectedCallback() {
            dark.removeEventListener('change', this.#redraw);
            this.#size.disconnect();
            this.#chart?.dispose();
            this.#chart = undefined;
        }

        #draw() {
            if (!this.#chart || !this.#figures) {
                return;
            }
            const { points, goal, unit } = this.#figures;
            const style = getComputedStyle(this);
            const ink = style.color;
            const font = { color: ink, fontFamily: style.fontFamily, fontSize: 14 };
            const days = points.map(point => point[0]);
            const series = [{ name: 'Measured', type: 'line', data: points, symbolSize: 8, lineStyle: { color: ink, width: 2 }, itemStyle: { color: ink } }];
            if (goal) {
                const ends = [days[0] < goal[0] ? days[0] : goal[0], goal[0]];
                series.push({
                    name: 'Target', type: 'line', symbol: 'none', lineStyle: { color: ink, type: 'dashed', width: 1.5 },
                    data: ends.map(day => [day, goal[1]]),
                    endLabel: { show: false }
                });
            }
            this.#chart.setOption({
                animation: false,
                textStyle: font,
                grid: { left: 8, right: 24, top: 40, bottom: 8, containLabel: true },
                legend: { top: 0, left: 0, textStyle: font, selectedMode: false },
                xAxis: { type: 'time', axisLabel: { ...font, hideOverlap: true }, axisLine: { lineStyle: { color: ink } } },
                yAxis: { type: 'value', scale: true, name: unit, nameTextStyle: font, axisLabel: font, splitLine: { lineStyle: { color: ink, opacity: 0.15 } } },
                series
            }, true);
        }
    });
})();
